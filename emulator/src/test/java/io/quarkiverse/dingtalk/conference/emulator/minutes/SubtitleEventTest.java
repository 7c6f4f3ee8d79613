package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class SubtitleEventTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.SUBTITLES, says = "POST /v1.0/conference/videoConferences/{conferenceId}/subtitleEvents takes enable, true or false, and answers success true")
    @Guess(page = Page.SUBTITLES, says = "while it is on, what is said is told by events")
    void isSwitchedOnAndOff() {
        assertThat(set(new JsonObject().put("enable", true)).ok()).isEqualTo(new JsonObject().put("success", true));
        assertThat(isOn()).isTrue();
        set(new JsonObject().put("enable", true)).ok();

        set(new JsonObject().put("enable", false)).ok();

        assertThat(isOn()).isFalse();
    }

    @Test
    @Sentence(page = Page.SUBTITLES, says = "enable is required")
    @Guess(page = Page.SUBTITLES, says = "without it the call fails with 400 paramsError")
    void isToldWhich() {
        set(new JsonObject()).isError(400, "paramsError", "error:enable is missing");
    }

    @Test
    @Guess(page = Page.SUBTITLES, says = "once the meeting has ended the call fails with 400 roomClosed, as for recordings")
    void isNotSwitchedAfterTheEnd() {
        meeting.end();

        set(new JsonObject().put("enable", true)).isError(400, "roomClosed", "the meeting has ended");
    }

    private Reply set(JsonObject body) {
        return meeting.post("subtitleEvents", body);
    }

    private boolean isOn() {
        return dingtalk.look("conferences/" + meeting.id() + "/recordings").ok().getBoolean("subtitleEvents");
    }
}
