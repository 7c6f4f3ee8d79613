package io.quarkiverse.dingtalk.conference.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What people do in a meeting: a, the host, is inside, and b is called. */
class PeopleControlTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a", "b").getString("conferenceId");
    }

    @Test
    void showsAMeetingWithItsMembers() {
        JsonObject view = dingtalk.view(conferenceId);

        JsonObject member = new JsonObject().put("coHost", false).put("outsider", false).put("device", "windows")
                .put("micStatus", 0).put("cameraStatus", 0);
        assertThat(view.remove("roomCode")).isNotNull();
        assertThat(view).isEqualTo(new JsonObject().put("conferenceId", conferenceId).put("title", "Incident")
                .put("running", true).put("startTime", dingtalk.clock().millis()).putNull("endTime").put("activeNum", 1)
                .put("attendNum", 1).put("host", "a").put("rules", new JsonArray())
                .put("members", new JsonArray()
                        .add(member.copy().put("unionId", "a").put("nick", "a").put("inside", true).put("attendStatus", 3)
                                .put("calls", 0))
                        .add(member.copy().put("unionId", "b").put("nick", "b").put("inside", false).put("attendStatus", 2)
                                .put("calls", 1))));
    }

    @Test
    void showsNoMeetingThatIsNotThere() {
        dingtalk.look("conferences/nobody-knows")
                .isError(404, "conferenceNotFound", "no conference has the id nobody-knows");
    }

    @Test
    void letsSomebodyDeclineWithAWord() {
        control("decline", new JsonObject().put("unionId", "b").put("text", "in a train")).isNoContent();

        assertThat(b().getInteger("attendStatus")).isEqualTo(4);
        assertThat(b().getString("rejectDescription")).isEqualTo("in a train");
    }

    @Test
    void letsSomebodyDeclineWithoutAWord() {
        control("decline", new JsonObject().put("unionId", "b")).isNoContent();

        assertThat(b().containsKey("rejectDescription")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "nobody" })
    void letsNobodyDeclineWhoIsNotCalled(String unionId) {
        control("decline", new JsonObject().put("unionId", unionId)).isError(409, "notCalled",
                unionId + " is not being called into the conference " + conferenceId);
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows", "mac", "ios", "android", "telephone", "mcu" })
    void letsSomebodyJoinWithADevice(String device) {
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "b").put("device", device));

        assertThat(b().getString("device")).isEqualTo(device);
    }

    @Test
    void letsNobodyJoinWithADeviceThatDoesNotExist() {
        control("join", new JsonObject().put("unionId", "b").put("device", "Win")).isError(400, "deviceInvalid",
                "device must be one of windows, mac, ios, android, telephone, mcu, not Win");
    }

    @Test
    void letsSomebodyJoinFromAnotherOrganization() {
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "b").put("outsider", true));

        assertThat(b().getBoolean("outsider")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "microphone, micStatus", "camera, cameraStatus" })
    void switchesMicrophonesAndCamerasOnAndOff(String what, String status) {
        dingtalk.join(conferenceId, "b");

        control(what, new JsonObject().put("unionId", "b").put("on", true)).isNoContent();
        assertThat(b().getInteger(status)).isEqualTo(2);

        control(what, new JsonObject().put("unionId", "b").put("on", false)).isNoContent();
        assertThat(b().getInteger(status)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "microphone", "camera" })
    void switchesNothingOfSomebodyWhoIsNotInside(String what) {
        control(what, new JsonObject().put("unionId", "b").put("on", true)).isError(404, "memberNotFound",
                "b is not in the conference " + conferenceId);
    }

    @ParameterizedTest
    @CsvSource({ "microphone, ''", "camera, 'on'" })
    void hasToBeToldWhetherItIsOn(String what, String on) {
        control(what, new JsonObject().put("unionId", "a").put("on", on)).isError(400, "onMissing",
                "the body must tell whether it is switched on: {\"unionId\":\"...\",\"on\":true}");
    }

    @Test
    void mayNotSwitchOnAMicrophoneWhereThatIsForbidden() {
        dingtalk.join(conferenceId, "b");
        dingtalk.change("/v1.0/conference/videoConferences/" + conferenceId,
                new JsonObject().put("allowUnmuteSelf", false).put("muteAll", true)).ok();

        control("microphone", new JsonObject().put("unionId", "b").put("on", true)).isError(409, "unmuteRefused",
                "b was muted and may not switch the own microphone on");
    }

    private Reply control(String what, JsonObject body) {
        return dingtalk.control("conferences/" + conferenceId + "/" + what, body);
    }

    private JsonObject b() {
        return dingtalk.memberViews(conferenceId).get(1);
    }
}
