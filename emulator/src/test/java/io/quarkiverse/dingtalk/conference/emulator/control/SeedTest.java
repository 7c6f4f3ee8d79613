package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

class SeedTest {

    private static final JsonObject SEED = new JsonObject("""
            {
              "bookings": [
                {
                  "scheduleConferenceId": "physics", "roomCode": "10000000001",
                  "creatorUnionId": "teacher", "title": "Physics 8b", "startTime": 1795200000000, "endTime": 1795203600000,
                  "scheduleConfSettingModel": { "hostUnionId": "head" },
                  "meetings": [
                    { "conferenceId": "monday", "members": [{ "unionId": "teacher" }], "ended": true },
                    { "conferenceId": "tuesday", "members": [{ "unionId": "teacher", "nick": "Wang" }, { "unionId": "b" }] }
                  ]
                },
                { "creatorUnionId": "u", "title": "Without a meeting", "startTime": 1, "endTime": 2 }
              ],
              "faults": [{ "operation": "QueryConferenceInfo", "fault": "throttled" }]
            }""");

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void isWhatTheAppFinds() {
        seed(SEED).isNoContent();

        assertThat(dingtalk.settings("physics").ok().getJsonObject("scheduleConfSettingModel").getString("hostUnionId"))
                .isEqualTo("head");
        assertThat(objects(dingtalk.ofRoomCode("10000000001", "").ok().getJsonArray("conferenceList")))
                .extracting(it -> it.getString("conferenceId")).containsExactly("monday", "tuesday");
        assertThat(dingtalk.info("monday").status()).isEqualTo(403);
        assertThat(dingtalk.info("monday").ok().getJsonObject("confInfo").getInteger("status")).isEqualTo(1);
        assertThat(dingtalk.info("tuesday").ok().getJsonObject("confInfo").getInteger("activeNum")).isEqualTo(2);
    }

    @Test
    void hasItsMeetingsGoOn() {
        seed(SEED).isNoContent();

        dingtalk.join("tuesday", "c");
        dingtalk.end("tuesday");
        dingtalk.start("physics");
    }

    @Test
    void isThereAgainAfterAReset() {
        seed(SEED).isNoContent();
        dingtalk.bookedId();
        dingtalk.end("tuesday");
        dingtalk.delete("faults").isNoContent();
        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.bookings()).extracting(it -> it.getString("title"))
                .containsExactly("Physics 8b", "Without a meeting");
        assertThat(dingtalk.info("tuesday").status()).isEqualTo(403);
        assertThat(dingtalk.info("tuesday").ok().getJsonObject("confInfo").getInteger("status")).isEqualTo(2);
    }

    @Test
    void takesThePlaceOfAnother() {
        seed(SEED).isNoContent();
        seed(new JsonObject()).isNoContent();

        assertThat(dingtalk.bookings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"booking\":[]} | there is no field booking; there are bookings, faults, in {\"booking\":[]}",
            "{\"bookings\":{}} | bookings must be an array, in {\"bookings\":{}}",
            "{\"bookings\":[1]} | bookings[0] must be an object, in {\"bookings\":[1]}",
            "{\"bookings\":[{\"titel\":\"t\"}]} | bookings[0]: there is no field titel; there are scheduleConferenceId, roomCode, fromCalendar, meetings, creatorUnionId, title, startTime, endTime, scheduleConfSettingModel, in {\"titel\":\"t\"}",
            "{\"bookings\":[{\"creatorUnionId\":\"u\",\"title\":5}]} | bookings[0]: title must be a string, in {\"creatorUnionId\":\"u\",\"title\":5}",
            "{\"bookings\":[{\"creatorUnionId\":\"u\"}]} | bookings[0]: title is missing, in {\"creatorUnionId\":\"u\"}",
            "{\"bookings\":[{\"roomCode\":7}]} | bookings[0]: roomCode must be a string that is not blank, in {\"roomCode\":7}",
            "{\"faults\":[{\"fault\":\"status\",\"status\":99}]} | faults[0]: status must be an integer from 200 to 599, in {\"fault\":\"status\",\"status\":99}",
            "{\"faults\":[{\"fault\":\"refuseConnections\",\"millis\":5}]} | faults[0]: refuseConnections happens at once, not at the beginning, in {\"fault\":\"refuseConnections\",\"millis\":5}" })
    void thatIsWrongIsSaidToBeWithThePlace(String seed, String message) {
        seed(new JsonObject(seed)).isError(400, "invalidSeed", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[{\"members\":[{\"unionId\":\"a\"},{\"nick\":\"b\"}]}] | bookings[0].meetings[0].members[1]: unionId is missing, in {\"nick\":\"b\"}",
            "[{},{\"ended\":\"yes\"}] | bookings[0].meetings[1]: ended must be true or false, in {\"ended\":\"yes\"}",
            "[{\"conferenceId\":\"a\"},{\"conferenceId\":\"a\"}] | bookings[0].meetings[1]: conferenceId a is there twice, in {\"conferenceId\":\"a\"}" })
    void whoseMeetingIsWrongIsSaidToBeWithThePlace(String meetings, String message) {
        JsonObject seed = new JsonObject("{\"bookings\":[{\"meetings\":" + meetings + "}]}");
        seed.getJsonArray("bookings").getJsonObject(0).mergeIn(aBooking());

        seed(seed).isError(400, "invalidSeed", message);
    }

    @Test
    void thatIsWrongChangesNothing() {
        seed(SEED).isNoContent();
        String booking = dingtalk.bookedId();
        seed(SEED.copy().put("faults", 1));

        dingtalk.settings(booking).ok();
        assertThat(dingtalk.bookings()).hasSize(3);
    }

    private Reply seed(JsonObject seed) {
        return dingtalk.put("seed", seed);
    }
}
