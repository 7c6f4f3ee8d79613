package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.state.EmulatorClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class StateTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void countsEveryCallOfAnOperationWhateverBecameOfIt() {
        assertThat(dingtalk.counts().getMap()).isNotEmpty().allSatisfy((name, count) -> assertThat(count).isEqualTo(0));

        JsonObject booked = dingtalk.booked();
        String conferenceId = dingtalk.start(booked.getString("scheduleConferenceId"));
        dingtalk.settings(booked.getString("scheduleConferenceId")).ok();
        dingtalk.settings("unknown");
        dingtalk.info(conferenceId).ok();
        dingtalk.members(conferenceId, "").ok();
        dingtalk.ofBooking("unknown", "");
        dingtalk.ofRoomCode("unknown", "");
        dingtalk.askForCorpToken("", "", "", "");
        dingtalk.askForUnifiedToken("", "", "", "");
        dingtalk.get("/v1.0/nonsense");

        JsonObject counts = dingtalk.counts();
        counts.getMap().values().removeIf(Integer.valueOf(0)::equals);
        assertThat(counts).isEqualTo(new JsonObject()
                .put("GetAccessToken", 8).put("GetCorpAccessToken", 1).put("GetToken", 1)
                .put("CreateScheduleConference", 1).put("QueryScheduleConfSettings", 2).put("QueryConferenceInfo", 1)
                .put("QueryConferenceMembers", 1).put("QueryScheduleConferenceInfo", 1)
                .put("QueryConferenceInfoByRoomCode", 1));
    }

    @Test
    void countsMoreThanTheRequestLogHolds() {
        for (int i = 0; i < 1005; i++) {
            dingtalk.askForToken("", "");
        }

        assertThat(dingtalk.counts().getInteger("GetAccessToken")).isEqualTo(1005);
        dingtalk.control("reset").isNoContent();
        assertThat(dingtalk.counts().getInteger("GetAccessToken")).isZero();
    }

    @Test
    void listsBookingsInTheirOrder() {
        JsonObject settings = new JsonObject().put("muteOnJoin", -1).put("cohostUnionIds", new JsonArray().add("b"))
                .put("moziConfVirtualExtraSetting", new JsonObject().put("waitingRoom", 1)
                        .put("moziConfExtensionAppSettings", new JsonArray().add(new JsonObject().put("coolAppCode", "c"))))
                .put("moziConfOpenRecordSetting", new JsonObject().put("mode", "grid"))
                .put("aiAgentSummarySetting", new JsonObject().put("value", "enable"));
        JsonObject none = new JsonObject().put("cohostUnionIds", new JsonArray())
                .put("moziConfVirtualExtraSetting", new JsonObject().put("moziConfExtensionAppSettings", new JsonArray()))
                .put("moziConfOpenRecordSetting", new JsonObject());
        JsonObject first = dingtalk.book(aBooking().put("title", "first").put("scheduleConfSettingModel", settings)).ok();
        JsonObject second = dingtalk.book(aBooking().put("title", "second").put("creatorUnionId", "creator-2")).ok();

        assertThat(dingtalk.bookings()).containsExactly(
                booking(first).put("title", "first").put("creatorUnionId", "creator-1")
                        .put("scheduleConfSettingModel", settings),
                booking(second).put("title", "second").put("creatorUnionId", "creator-2")
                        .put("scheduleConfSettingModel", none));
        assertThat(objects(dingtalk.look("bookings?newest=1").ok().getJsonArray("bookings")))
                .extracting(it -> it.getString("title")).containsExactly("second");
        dingtalk.control("reset").isNoContent();
        assertThat(dingtalk.look("bookings").ok().getJsonArray("bookings")).isEmpty();
    }

    private static JsonObject booking(JsonObject booked) {
        return new JsonObject().put("scheduleConferenceId", booked.getString("scheduleConferenceId"))
                .put("roomCode", booked.getString("roomCode"))
                .put("startTime", aBooking().getLong("startTime")).put("endTime", aBooking().getLong("endTime"))
                .put("canceled", false).put("fromCalendar", false).put("appKey", KEY).put("corpId", CORP)
                .put("conferences", new JsonArray());
    }

    @Test
    void listsTheMeetingsOfABookingAndWhoIsInside() {
        String booking = dingtalk.bookedId();
        String ended = dingtalk.start(booking);
        dingtalk.join(ended, "a");
        dingtalk.end(ended);
        dingtalk.join(dingtalk.start(booking), "b");

        assertThat(objects(dingtalk.bookings().get(0).getJsonArray("conferences")))
                .extracting(it -> it.getBoolean("running"), it -> it.getJsonArray("members"))
                .containsExactly(tuple(false, onlyMember("a", false)), tuple(true, onlyMember("b", true)));
    }

    private static JsonArray onlyMember(String unionId, boolean inside) {
        return new JsonArray().add(new JsonObject().put("unionId", unionId).put("nick", unionId).put("inside", inside)
                .put("attendStatus", inside ? 3 : 6).put("coHost", false).put("outsider", false).put("device", "windows")
                .put("micStatus", 0).put("cameraStatus", 0).put("calls", 0));
    }

    @Test
    void listsMeetingsInTheOrderOfTheirStart() {
        JsonObject booked = dingtalk.booked();
        String bookingId = booked.getString("scheduleConferenceId");
        String ended = dingtalk.start(bookingId);
        dingtalk.join(ended, "a");
        dingtalk.end(ended);
        String running = dingtalk.start(bookingId);
        dingtalk.join(running, "a");

        long now = dingtalk.clock().millis();
        JsonObject common = new JsonObject().put("scheduleConferenceId", bookingId)
                .put("roomCode", booked.getString("roomCode")).put("title", "设计评审 Design review")
                .put("startTime", now).put("attendNum", 1).put("host", "creator-1").put("rules", new JsonArray());
        assertThat(objects(dingtalk.look("conferences").ok().getJsonArray("conferences"))).containsExactly(
                common.copy().put("conferenceId", ended).put("running", false).put("endTime", now).put("activeNum", 0),
                common.copy().put("conferenceId", running).put("running", true).putNull("endTime").put("activeNum", 1));
    }

    @Test
    void listsTheNewestMeetingsWithTheirMembers() {
        String booking = dingtalk.bookedId();
        dingtalk.start(booking);
        dingtalk.join(dingtalk.start(booking), "a");

        assertThat(objects(dingtalk.look("conferences?newest=1&members=true").ok().getJsonArray("conferences")))
                .extracting(it -> it.getJsonArray("members")).containsExactly(onlyMember("a", true));
    }

    @Test
    void listsNoMoreMeetingsThanAThousandTheNewest() {
        String bookingId = dingtalk.bookedId();
        dingtalk.start(bookingId);
        List<String> newest = IntStream.range(0, 1000).mapToObj(i -> dingtalk.start(bookingId)).toList();

        assertThat(objects(dingtalk.look("conferences").ok().getJsonArray("conferences")))
                .extracting(it -> it.getString("conferenceId")).isEqualTo(newest);
    }

    @Test
    void forgetsTokensOfEveryKindWhenToldTo() {
        String id = dingtalk.bookedId();
        String app = dingtalk.token();
        String corp = dingtalk.corpToken("ding1");
        String unified = dingtalk.unifiedToken("ding1");

        dingtalk.delete("tokens").isNoContent();

        Stream.of(app, corp, unified).forEach(token -> dingtalk.getWith(token, "/v1.0/conference/videoConferences/x")
                .isError(400, "InvalidAuthentication", "不合法的access_token"));
        assertThat(dingtalk.token()).isNotEqualTo(app);
        dingtalk.settings(id).ok();
    }

    @Test
    void putsTheClockForward() {
        long start = dingtalk.clock().millis();
        assertThat(dingtalk.look("clock").ok()).isEqualTo(new JsonObject().put("now", start));
        String token = dingtalk.token();

        assertThat(advance(7_200_000).ok()).isEqualTo(new JsonObject().put("now", start + 7_200_000));
        assertThat(advance(1).ok().getLong("now")).isEqualTo(start + 7_200_001);
        dingtalk.clock().tick(Duration.ofMillis(1));

        assertThat(dingtalk.look("clock").ok().getLong("now")).isEqualTo(start + 7_200_002);
        assertThat(dingtalk.token()).isNotEqualTo(token);
        assertThat(dingtalk.info(dingtalk.start(dingtalk.bookedId())).ok().getJsonObject("confInfo").getLong("startTime"))
                .isEqualTo(start + 7_200_002);
        assertThat(dingtalk.requests().get(0).getString("at")).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(dingtalk.requests().get(1).getString("at")).isEqualTo("2026-03-02T10:00:00.002Z");
    }

    @Test
    void putsTheClockBackOnReset() {
        advance(60_000).ok();
        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.look("clock").ok().getLong("now")).isEqualTo(dingtalk.clock().millis());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"millis\":null}", "{\"millis\":\"1\"}", "{\"millis\":1.5}", "{\"millis\":-1}",
            "{\"millis\":99999999999999999999}" })
    void refusesToPutTheClockByNothingOrBackwards(String body) {
        dingtalk.control("clock/advance", new JsonObject(body)).isError(400, "millisMissing",
                "the body must tell by how much, forwards only: {\"millis\":60000}");
    }

    @Test
    void setsTheClockForwardsAndBackAndGoesOnFromThere() {
        long then = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

        assertThat(setClock(then).ok()).isEqualTo(new JsonObject().put("now", then));
        dingtalk.clock().tick(Duration.ofMinutes(1));
        assertThat(dingtalk.look("clock").ok().getLong("now")).isEqualTo(then + 60_000);
        assertThat(advance(1).ok().getLong("now")).isEqualTo(then + 60_001);
        dingtalk.control("reset").isNoContent();
        assertThat(dingtalk.look("clock").ok().getLong("now")).isEqualTo(dingtalk.clock().millis());
    }

    @Test
    void blocksNobodyForATimeThatIsFarAwayOnceTheClockIsSet() {
        dingtalk.turn("throttle", true);
        String token = dingtalk.token();
        IntStream.range(0, 21).forEach(i -> dingtalk.getWith(token, "/v1.0/conference/videoConferences/x"));

        setClock(dingtalk.clock().millis() - 1000).ok();

        assertThat(dingtalk.getWith(token, "/v1.0/conference/videoConferences/x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"now\":null}", "{\"now\":\"1\"}", "{\"now\":1.5}" })
    void refusesToSetTheClockToNothing(String body) {
        dingtalk.put("clock", new JsonObject(body)).isError(400, "nowMissing",
                "the body must tell the time in milliseconds: {\"now\":1795170000000}");
    }

    @ParameterizedTest
    @ValueSource(longs = { Long.MAX_VALUE, Long.MIN_VALUE, 5_000_000_000_000L, -5_000_000_000_000L })
    void refusesToSetTheClockTooFar(long now) {
        setClock(now).isError(400, "tooFar", "the clock can be set to 36500 days from the right time at most");
    }

    @Test
    void refusesToPutTheClockTooFar() {
        long farthest = EmulatorClock.FARTHEST.toMillis();
        advance(farthest).ok();

        advance(1).isError(400, "tooFar", "the clock can be put forward by 36500 days in all");
        advance(Long.MAX_VALUE).isError(400, "tooFar", "the clock can be put forward by 36500 days in all");
        assertThat(dingtalk.look("clock").ok().getLong("now")).isEqualTo(dingtalk.clock().millis() + farthest);
    }

    private Reply setClock(long now) {
        return dingtalk.put("clock", new JsonObject().put("now", now));
    }

    private Reply advance(long millis) {
        return dingtalk.control("clock/advance", new JsonObject().put("millis", millis));
    }
}
