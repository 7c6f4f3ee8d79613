package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The cloud recording that starts by itself. */
class RecordingTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @ParameterizedTest(name = "recordAutoStartType {0}: {1} joins, cloudRecordStatus is {2}")
    @CsvSource({ "0, host, 1", "0, co-host, 0", "0, guest, 0", "1, host, 0", "1, co-host, 1", "1, guest, 0", "2, guest, 1" })
    @Sentence(page = Page.CREATE, says = "recordAutoStart 1: the recording starts by itself when the host (recordAutoStartType 0), a co-host (1) or anybody (2) joins")
    @Sentence(page = Page.INFO, says = "cloudRecordStatus is 0 while nothing is recorded and 1 while the meeting is recorded")
    @Guess(page = Page.CREATE, says = "recordAutoStartType 1: the recording does not start with the host")
    void startsWithWhomTheBookingSays(int type, String who, int status) {
        String id = dingtalk.start(bookedWith(new JsonObject().put("recordAutoStart", 1).put("recordAutoStartType", type)));
        assertThat(status(id)).isZero();

        dingtalk.join(id, who);

        assertThat(status(id)).isEqualTo(status);
    }

    @Test
    @Sentence(page = Page.CREATE, says = "recordAutoStart 0: the recording does not start by itself")
    void doesNotStartUnlessTheBookingSaysSo() {
        String id = dingtalk.start(bookedWith(new JsonObject().put("recordAutoStart", 0).put("recordAutoStartType", 2)));

        dingtalk.join(id, "host");

        assertThat(status(id)).isZero();
    }

    @Test
    @Guess(page = Page.CREATE, says = "recordAutoStart without a recordAutoStartType: the recording starts with the host")
    void startsWithTheHostWhereTheBookingDoesNotSayWithWhom() {
        String id = dingtalk.start(bookedWith(new JsonObject().put("recordAutoStart", 1)));
        dingtalk.join(id, "co-host");
        assertThat(status(id)).isZero();

        dingtalk.join(id, "host");

        assertThat(status(id)).isEqualTo(1);
    }

    @Test
    @Sentence(page = Page.INFO, says = "cloudRecordStatus is 3 once the recording has ended")
    void endsWithTheMeeting() {
        String id = dingtalk.start(bookedWith(new JsonObject().put("recordAutoStart", 1).put("recordAutoStartType", 2)));
        dingtalk.join(id, "guest");
        dingtalk.leave(id, "guest");
        assertThat(status(id)).isEqualTo(1);

        dingtalk.end(id);

        assertThat(status(id)).isEqualTo(3);
    }

    private int status(String conferenceId) {
        return dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getInteger("cloudRecordStatus");
    }

    private String bookedWith(JsonObject recording) {
        return dingtalk.book(aBooking().put("scheduleConfSettingModel", new JsonObject()
                .put("hostUnionId", "host").put("cohostUnionIds", new JsonArray().add("co-host"))
                .put("moziConfOpenRecordSetting", recording))).ok().getString("scheduleConferenceId");
    }
}
