package io.quarkiverse.dingtalk.conference.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is done to people in a meeting: a, the host, b and c. */
class PeopleTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;

    @BeforeEach
    void startAMeeting() {
        conferenceId = dingtalk.startedAtOnce("a").getString("conferenceId");
        dingtalk.join(conferenceId, "b");
        dingtalk.join(conferenceId, "c");
    }

    @Test
    @Sentence(page = Page.KICK, says = "POST /v1.0/conference/videoConferences/{conferenceId}/members/kick removes people and answers success")
    @Sentence(page = Page.MEMBERS, says = "attendStatus is 5 for who was removed")
    void areRemoved() {
        dingtalk.clock().tick(Duration.ofMinutes(1));
        assertThat(kick(null, "b", "c").ok()).isEqualTo(new JsonObject().put("success", true));

        assertThat(attendStatus()).containsExactly(3, 5, 5);
        assertThat(dingtalk.memberModels(conferenceId).get(1).getLong("duration")).isEqualTo(60_000);
        assertThat(dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getInteger("activeNum")).isEqualTo(1);
    }

    @Test
    @Sentence(page = Page.KICK, says = "forbiddenRejoin keeps people from coming back")
    @Guess(page = Page.KICK, says = "who was removed for good may come back when called again")
    void areRemovedForGood() {
        kick(true, "b").ok();

        dingtalk.control("conferences/" + conferenceId + "/join", new JsonObject().put("unionId", "b")).isError(409,
                "joinRefused", "b was removed from the conference " + conferenceId + " for good");
        dingtalk.command(conferenceId, "users/invite", new JsonObject().put("inviteeList", new JsonArray()
                .add(new JsonObject().put("unionId", "b").put("nick", "Bob")))).ok();
        dingtalk.join(conferenceId, "b");
    }

    @Test
    @Guess(page = Page.KICK, says = "without forbiddenRejoin they may come back, and are removed once more when the call is repeated")
    void areRemovedAgain() {
        kick(null, "b").ok();
        dingtalk.join(conferenceId, "b");
        kick(false, "b").ok();

        assertThat(attendStatus()).containsExactly(3, 5, 3);
    }

    @Test
    @Sentence(page = Page.KICK, says = "an unknown unionId is refused with 400 unknownUserError")
    @Guess(page = Page.KICK, says = "somebody who is not inside is unknown as well; then nobody on the list is removed")
    void areNotRemovedWithSomebodyWhoIsNotInside() {
        kick(null, "b", "nobody").isError(400, "unknownUserError", "unknownUserError");
        dingtalk.leave(conferenceId, "c");
        kick(null, "b", "c").isError(400, "unknownUserError", "unknownUserError");

        assertThat(attendStatus()).containsExactly(3, 3, 6);
    }

    @Test
    @Guess(page = Page.KICK, says = "everybody has one device, so participantId says nothing more")
    void areRemovedWithTheirOnlyDevice() {
        dingtalk.command(conferenceId, "members/kick", new JsonObject().put("userList", new JsonArray()
                .add(new JsonObject().put("unionId", "b").put("participantId", "0123456789abcdef89abcdef")))).ok();

        assertThat(attendStatus()).containsExactly(3, 5, 3);
    }

    @Test
    @Sentence(page = Page.MUTE, says = "POST /v1.0/conference/videoConferences/{conferenceId}/members/mute with the action mute or un_mute answers success")
    @Sentence(page = Page.BATCH, says = "micStatus is 1 for a microphone that is off and 2 for one that is on")
    void areMutedAndUnmuted() {
        assertThat(mute("mute", "b").ok()).isEqualTo(new JsonObject().put("success", true));
        assertThat(micStatus()).containsExactly(0, 1, 0);

        mute("un_mute", "b").ok();
        assertThat(micStatus()).containsExactly(0, 2, 0);
    }

    @Test
    @Guess(page = Page.MUTE, says = "un_mute switches the microphone on, or, if a test chooses so, only asks for it")
    void areAskedToUnmuteIfThatIsChosen() {
        dingtalk.choose(Choice.UNMUTE, "asks");
        mute("mute", "b").ok();
        mute("un_mute", "b").ok();

        assertThat(micStatus()).containsExactly(0, 1, 0);
    }

    @Test
    @Sentence(page = Page.MUTE, says = "userList has one entry at present")
    @Guess(page = Page.MUTE, says = "more than one entry in userList is a paramsError")
    void areMutedOneByOne() {
        mute("mute", "b", "c").isError(400, "paramsError", "error:userList may have one entry only");
    }

    @Test
    @Sentence(page = Page.MUTE, says = "an unknown unionId is refused with 400 unknownUserError")
    @Guess(page = Page.MUTE, says = "somebody who is not inside is unknown as well")
    void areNotMutedOutside() {
        mute("mute", "nobody").isError(400, "unknownUserError", "unknownUserError");
        dingtalk.leave(conferenceId, "b");
        mute("mute", "b").isError(400, "unknownUserError", "unknownUserError");
    }

    @Test
    @Sentence(page = Page.MUTE_ALL, says = "POST /v1.0/conference/videoConferences/{conferenceId}/allMembers/mute with the action mute or un_mute answers success")
    @Guess(page = Page.MUTE_ALL, says = "everybody is muted but the host")
    void areAllMutedButTheHost() {
        assertThat(muteAll("mute", null).ok()).isEqualTo(new JsonObject().put("success", true));
        assertThat(micStatus()).containsExactly(0, 1, 1);

        muteAll("un_mute", null).ok();
        assertThat(micStatus()).containsExactly(0, 2, 2);
    }

    @Test
    void unmuteThemselvesUnlessTheyAreMutedByForce() {
        muteAll("mute", false).ok();

        unmuteSelf("b").isNoContent();
    }

    @Test
    @Sentence(page = Page.MUTE_ALL, says = "forceMute keeps people from unmuting themselves")
    @Guess(page = Page.MUTE_ALL, says = "people who come later are muted as well; each of these calls tells anew whether there is force")
    void doNotUnmuteThemselvesWhileTheyAreMutedByForce() {
        muteAll("mute", true).ok();
        dingtalk.join(conferenceId, "late");

        assertThat(micStatus()).containsExactly(0, 1, 1, 1);
        unmuteSelf("late").isError(409, "unmuteRefused", "late was muted and may not switch the own microphone on");
        unmuteSelf("a").isNoContent();
        muteAll("mute", null).ok();
        unmuteSelf("late").isNoContent();
    }

    @Test
    @Guess(page = Page.MUTE_ALL, says = "a forced mute is mediaStatus 4 of the meeting, with the bits of microphones and cameras that are off")
    void areShownToBeMutedByForce() {
        muteAll("mute", true).ok();

        assertThat(mediaStatus() & 4).isEqualTo(4);
        muteAll("un_mute", true).ok();
        assertThat(mediaStatus() & 4).isZero();
    }

    @Test
    @Guess(page = Page.MUTE, says = "somebody who is muted by force can be unmuted alone")
    void areGivenTheFloor() {
        muteAll("mute", true).ok();
        mute("un_mute", "b").ok();

        assertThat(micStatus()).containsExactly(0, 2, 1);
    }

    @Test
    @Sentence(page = Page.CO_HOSTS, says = "POST /v1.0/conference/videoConferences/{conferenceId}/coHosts/set with the action add or remove answers success")
    @Sentence(page = Page.MEMBERS, says = "coHost tells who is a co-host")
    void becomeCoHostsAndOrdinaryAgain() {
        assertThat(coHosts("add", "b", "c").ok()).isEqualTo(new JsonObject().put("success", true));
        assertThat(coHosts()).containsExactly(false, true, true);

        coHosts("remove", "c").ok();
        assertThat(coHosts()).containsExactly(false, true, false);
    }

    @Test
    @Sentence(page = Page.CO_HOSTS, says = "an unknown unionId is refused with 400 unknownUserError")
    @Guess(page = Page.CO_HOSTS, says = "whoever is or was in the meeting, or was called, is known; nobody becomes a co-host with somebody who is not")
    void doNotBecomeCoHostsWithSomebodyUnknown() {
        coHosts("add", "b", "nobody").isError(400, "unknownUserError", "unknownUserError");
        assertThat(coHosts()).containsExactly(false, false, false);

        dingtalk.leave(conferenceId, "b");
        coHosts("add", "b").ok();
    }

    @ParameterizedTest
    @CsvSource({ "unlimited, true", "20, true", "50, true", "0, false" })
    @Guess(page = Page.CO_HOSTS, says = "there may be any number of co-hosts, or, if a test chooses so, 0, 20 or 50; more are a paramsError")
    void becomeCoHostsWithinALimitIfThatIsChosen(String limit, boolean accepted) {
        dingtalk.choose(Choice.CO_HOST_LIMIT, limit);

        Reply reply = coHosts("add", "b", "b", "c");

        if (accepted) {
            reply.ok();
        } else {
            reply.isError(400, "paramsError", "error:a conference has 0 co-hosts at most");
        }
        assertThat(coHosts()).containsExactly(false, accepted, accepted);
    }

    @Test
    void areCountedWithTheCoHostsThatThereAre() {
        dingtalk.choose(Choice.CO_HOST_LIMIT, "20");
        String[] first = join(20);
        coHosts("add", first).ok();

        coHosts("add", first).ok();
        coHosts("add", "b").isError(400, "paramsError", "error:a conference has 20 co-hosts at most");
    }

    @Test
    @Sentence(page = Page.FOCUS, says = "POST /v1.0/conference/videoConferences/{conferenceId}/focus with the action focus or un_focus answers success")
    @Guess(page = Page.FOCUS, says = "it is one person at a time, which no read tells")
    void areSeenByEverybody() {
        assertThat(focus("focus", "b").ok()).isEqualTo(new JsonObject().put("success", true));
        focus("focus", "c").ok();
        assertThat(dingtalk.view(conferenceId).getString("focused")).isEqualTo("c");

        focus("un_focus", "c").ok();
        assertThat(dingtalk.view(conferenceId).containsKey("focused")).isFalse();
    }

    @Test
    @Sentence(page = Page.FOCUS, says = "unionId is required for focus; of un_focus the page says that it is, and that it is not")
    @Guess(page = Page.FOCUS, says = "un_focus needs no unionId")
    void areNamedToBeSeenAndNeedNotBeAfterwards() {
        focus("focus", null).isError(400, "paramsError", "error:unionId is missing");
        focus("un_focus", null).ok();
    }

    @Test
    @Sentence(page = Page.FOCUS, says = "an unknown unionId is refused with 400 unknownUserError")
    @Guess(page = Page.FOCUS, says = "somebody who is not inside is unknown as well; who leaves is in focus no more")
    void areNotSeenOutside() {
        focus("focus", "nobody").isError(400, "unknownUserError", "unknownUserError");
        focus("focus", "b").ok();
        dingtalk.leave(conferenceId, "b");

        assertThat(dingtalk.view(conferenceId).containsKey("focused")).isFalse();
        focus("focus", "b").isError(400, "unknownUserError", "unknownUserError");
    }

    @Test
    @Sentence(page = Page.RENAME, says = "POST /v1.0/conference/videoConferences/{conferenceId}/members/updateNick answers success")
    @Sentence(page = Page.RENAME, says = "a new name stays when somebody leaves and comes back, as the help of the product says")
    void areRenamed() {
        assertThat(rename("b", "Bob").ok()).isEqualTo(new JsonObject().put("success", true));
        dingtalk.leave(conferenceId, "b");
        dingtalk.join(conferenceId, new JsonObject().put("unionId", "b").put("nick", "another"));

        assertThat(dingtalk.memberModels(conferenceId).get(1).getString("userNick")).isEqualTo("Bob");
        assertThat(batch().encode()).contains("\"nick\":\"Bob\"");
    }

    @Test
    @Guess(page = Page.RENAME, says = "an unknown unionId is refused with 400 unknownUserError, a missing field, or a name of more than 256 characters, with 400 paramsError")
    void areNotRenamedToNothing() {
        rename("nobody", "Bob").isError(400, "unknownUserError", "unknownUserError");
        rename("b", " ").isError(400, "paramsError", "error:nick is missing");
        rename(null, "Bob").isError(400, "paramsError", "error:unionId is missing");
        rename("b", "x".repeat(257)).isError(400, "paramsError", "error:nick has more than 256 characters");
    }

    @ParameterizedTest
    @CsvSource({ "members/mute, mute, un_mute", "allMembers/mute, mute, un_mute", "coHosts/set, add, remove",
            "focus, focus, un_focus" })
    @Guess(page = Page.MUTE, says = "another action, or none, is a paramsError here and for co-hosts and focus")
    void areDoneNothingElseTo(String path, String on, String off) {
        JsonObject body = new JsonObject().put("unionId", "b").put("userList", users("b"));

        dingtalk.command(conferenceId, path, body.put("action", "unmute"))
                .isError(400, "paramsError", "error:action must be " + on + " or " + off + ", not unmute");
        dingtalk.command(conferenceId, path, body.putNull("action"))
                .isError(400, "paramsError", "error:action is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "members/kick", "members/mute", "coHosts/set" })
    @Sentence(page = Page.KICK, says = "userList, and the unionId of each, are required; without one the call fails with 400 paramsError")
    void haveToBeNamed(String path) {
        String action = path.startsWith("coHosts") ? "add" : "mute";
        JsonObject body = new JsonObject().put("action", action);

        dingtalk.command(conferenceId, path, body).isError(400, "paramsError", "error:userList is missing");
        dingtalk.command(conferenceId, path, body.put("userList", new JsonArray()))
                .isError(400, "paramsError", "error:userList is missing");
        dingtalk.command(conferenceId, path, body.put("userList", users(" ")))
                .isError(400, "paramsError", "error:userList[0].unionId is missing");
    }

    @Test
    @Guess(page = Page.RENAME, says = "10,000 new names, pieces of speech and the like are remembered of a meeting; more are refused with 404 waterLimitError")
    void areRenamedAsOftenAsCanBeRemembered() {
        dingtalk.command(conferenceId, "cloudRecords/start", new JsonObject().put("unionId", "a")).ok();
        JsonObject piece = new JsonObject().put("unionId", "b").put("text", "hello");
        dingtalk.control("conferences/" + conferenceId + "/speak",
                new JsonObject().put("pieces", new JsonArray(Collections.nCopies(9_999, piece)))).isNoContent();

        Reply refused = rename("b", "Bob");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().getString("code")).isEqualTo("waterLimitError");
    }

    private String[] join(int count) {
        String[] unionIds = new String[count];
        for (int i = 0; i < count; i++) {
            unionIds[i] = "member-" + i;
            dingtalk.join(conferenceId, unionIds[i]);
        }
        return unionIds;
    }

    private Reply kick(Boolean forbiddenRejoin, String... unionIds) {
        return dingtalk.command(conferenceId, "members/kick",
                new JsonObject().put("forbiddenRejoin", forbiddenRejoin).put("userList", users(unionIds)));
    }

    private Reply mute(String action, String... unionIds) {
        return dingtalk.command(conferenceId, "members/mute",
                new JsonObject().put("action", action).put("userList", users(unionIds)));
    }

    private Reply muteAll(String action, Boolean force) {
        return dingtalk.command(conferenceId, "allMembers/mute",
                new JsonObject().put("action", action).put("forceMute", force));
    }

    private Reply unmuteSelf(String unionId) {
        return dingtalk.control("conferences/" + conferenceId + "/microphone",
                new JsonObject().put("unionId", unionId).put("on", true));
    }

    private Reply coHosts(String action, String... unionIds) {
        return dingtalk.command(conferenceId, "coHosts/set",
                new JsonObject().put("action", action).put("userList", users(unionIds)));
    }

    private Reply focus(String action, String unionId) {
        return dingtalk.command(conferenceId, "focus", new JsonObject().put("action", action).put("unionId", unionId));
    }

    private Reply rename(String unionId, String nick) {
        return dingtalk.command(conferenceId, "members/updateNick",
                new JsonObject().put("unionId", unionId).put("nick", nick));
    }

    private static JsonArray users(String... unionIds) {
        return new JsonArray(Arrays.stream(unionIds).map(it -> new JsonObject().put("unionId", it)).toList());
    }

    private List<Integer> attendStatus() {
        return dingtalk.memberModels(conferenceId).stream().map(it -> it.getInteger("attendStatus")).toList();
    }

    private List<Boolean> coHosts() {
        return dingtalk.memberModels(conferenceId).stream().map(it -> it.getBoolean("coHost")).toList();
    }

    /** As DingTalk tells it. */
    private List<Integer> micStatus() {
        return RunningEmulator.objects(batch().getJsonArray("userList")).stream().map(it -> it.getInteger("micStatus"))
                .toList();
    }

    private int mediaStatus() {
        return batch().getInteger("mediaStatus");
    }

    private JsonObject batch() {
        return dingtalk.post("/v1.0/conference/videoConferences/query",
                new JsonObject().put("conferenceIdList", new JsonArray().add(conferenceId)).encode()).ok()
                .getJsonArray("infos").getJsonObject(0);
    }
}
