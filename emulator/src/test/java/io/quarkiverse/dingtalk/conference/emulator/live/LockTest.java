package io.quarkiverse.dingtalk.conference.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Locking, and the other settings of a meeting that runs. */
class LockTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a").getString("conferenceId");
    }

    @Test
    @Sentence(page = Page.LOCK, says = "POST /v1.0/conference/videoConferences/{conferenceId}/lock with the action lock answers success")
    @Sentence(page = Page.LOCK, says = "nobody can come in any more")
    void keepsPeopleOut() {
        assertThat(lock("lock").ok()).isEqualTo(new JsonObject().put("success", true));

        isKeptOut("b");
        assertThat(rules()).containsExactly("locked");
    }

    @Test
    @Guess(page = Page.LOCK, says = "nobody can be invited either: that is a paramsError")
    void keepsPeopleFromBeingInvited() {
        lock("lock").ok();

        dingtalk.command(conferenceId, "users/invite", new JsonObject().put("inviteeList", new JsonArray()
                .add(new JsonObject().put("unionId", "b").put("nick", "Bob"))))
                .isError(400, "paramsError", "error:the conference " + conferenceId + " is locked");
    }

    @Test
    @Guess(page = Page.LOCK, says = "who leaves a locked meeting cannot come back")
    void keepsOutWhoLeft() {
        lock("lock").ok();
        dingtalk.leave(conferenceId, "a");

        isKeptOut("a");
    }

    @Test
    @Sentence(page = Page.LOCK, says = "the action unlock lets people in again")
    void letsPeopleInAgain() {
        lock("lock").ok();
        lock("unlock").ok();

        dingtalk.join(conferenceId, "b");
        assertThat(rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "'', commandError", "LOCK, commandError", "un_lock, commandError", ", paramsError" })
    @Sentence(page = Page.LOCK, says = "another action is refused with 400 commandError, none with 400 paramsError; the messages are the codes")
    void refusesAnotherAction(String action, String code) {
        lock(action).isError(400, code, code);
    }

    @Test
    @Sentence(page = Page.LIVE_SETTINGS, says = "PUT /v1.0/conference/videoConferences/{conferenceId} answers code, the text 200, and case, as another SDK of the vendor shows")
    void answersATextAndACase() {
        assertThat(set(new JsonObject().put("lockConference", true)).ok())
                .isEqualTo(new JsonObject().put("code", "200").put("case", "success"));
    }

    @ParameterizedTest
    @CsvSource({ "lockConference, true, locked", "onlyInternalEmployeesJoin, true, insiders-only",
            "forbiddenShareScreen, true, no-screen-share", "autoTransferHost, true, auto-transfer-host",
            "allowUnmuteSelf, false, no-unmute-self" })
    @Sentence(page = Page.LIVE_SETTINGS, says = "there are allowUnmuteSelf, autoTransferHost, forbiddenShareScreen, lockConference, muteAll and onlyInternalEmployeesJoin, each true or false")
    void switchesWhatItIsTold(String setting, boolean value, String rule) {
        set(new JsonObject().put(setting, value)).ok();
        assertThat(rules()).containsExactly(rule);

        set(new JsonObject().put(setting, !value)).ok();
        assertThat(rules()).isEmpty();
    }

    @Test
    @Guess(page = Page.LIVE_SETTINGS, says = "what is left out stays as it is")
    void leavesTheOthersAsTheyAre() {
        set(new JsonObject().put("lockConference", true)).ok();
        set(new JsonObject().put("forbiddenShareScreen", true)).ok();
        set(new JsonObject()).ok();

        assertThat(rules()).containsExactly("locked", "no-screen-share");
    }

    @Test
    @Guess(page = Page.LIVE_SETTINGS, says = "lockConference is the same as locking")
    void unlocksWhatWasLocked() {
        lock("lock").ok();
        set(new JsonObject().put("lockConference", false)).ok();

        dingtalk.join(conferenceId, "b");
    }

    @Test
    @Guess(page = Page.LIVE_SETTINGS, says = "with onlyInternalEmployeesJoin, people of other organizations are not let in any more, and those inside stay")
    void keepsOutsidersOut() {
        dingtalk.join(conferenceId, outsider("early"));
        set(new JsonObject().put("onlyInternalEmployeesJoin", true)).ok();

        dingtalk.control("conferences/" + conferenceId + "/join", outsider("late")).isError(409, "joinRefused",
                "the conference " + conferenceId + " is for members of its organization only");
        assertThat(dingtalk.memberModels(conferenceId)).extracting(it -> it.getInteger("attendStatus")).containsOnly(3);
    }

    @ParameterizedTest
    @CsvSource({ "true, 1", "false, 2" })
    @Guess(page = Page.LIVE_SETTINGS, says = "muteAll is the same as muting or unmuting everybody, without force")
    void mutesEverybody(boolean muteAll, int micStatus) {
        dingtalk.join(conferenceId, "b");
        set(new JsonObject().put("muteAll", muteAll)).ok();

        assertThat(dingtalk.memberViews(conferenceId)).extracting(it -> it.getInteger("micStatus"))
                .containsExactly(0, micStatus);
        assertThat(rules()).isEmpty();
    }

    @Test
    @Guess(page = Page.LIVE_SETTINGS, says = "with autoTransferHost, when the host leaves, the first co-host inside becomes it, or else whoever is inside")
    void passesTheHostOn() {
        dingtalk.join(conferenceId, "b");
        set(new JsonObject().put("autoTransferHost", true)).ok();
        dingtalk.leave(conferenceId, "a");

        assertThat(dingtalk.memberModels(conferenceId)).extracting(it -> it.getBoolean("host"))
                .containsExactly(false, true);
    }

    @Test
    void refusesAWrongType() {
        set(new JsonObject().put("muteAll", 1)).isError(400, "paramsError", "error:muteAll must be a boolean");
    }

    private Reply lock(String action) {
        return dingtalk.command(conferenceId, "lock", new JsonObject().put("action", action));
    }

    private Reply set(JsonObject settings) {
        return dingtalk.change("/v1.0/conference/videoConferences/" + conferenceId, settings);
    }

    private JsonArray rules() {
        return dingtalk.view(conferenceId).getJsonArray("rules");
    }

    private static JsonObject outsider(String unionId) {
        return new JsonObject().put("unionId", unionId).put("outsider", true);
    }

    private void isKeptOut(String unionId) {
        dingtalk.control("conferences/" + conferenceId + "/join", new JsonObject().put("unionId", unionId))
                .isError(409, "joinRefused", "the conference " + conferenceId + " is locked");
    }
}
