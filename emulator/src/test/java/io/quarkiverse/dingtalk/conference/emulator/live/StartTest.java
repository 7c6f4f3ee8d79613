package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aFault;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A meeting that is started at once. */
class StartTest {

    private static final String START = "/v1.0/conference/videoConferences";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.START, says = "POST /v1.0/conference/videoConferences answers conferenceId, roomCode, externalLinkUrl, phoneNumbers, conferencePassword and hostPassword")
    @Guess(page = Page.START, says = "passwords are six digits, other ones each time, and nothing asks for them; the telephone number is always the same")
    void tellsHowToJoin() {
        JsonObject started = start(aMeeting()).ok();

        assertThat(started.fieldNames()).containsExactlyInAnyOrder("conferenceId", "roomCode", "externalLinkUrl",
                "phoneNumbers", "conferencePassword", "hostPassword");
        assertThat(started.getString("conferenceId")).matches("[0-9a-f]{24}");
        assertThat(started.getString("roomCode")).matches("[0-9]{11}");
        assertThat(started.getString("externalLinkUrl")).contains("roomCode=" + started.getString("roomCode"));
        assertThat(started.getJsonArray("phoneNumbers")).isNotEmpty().allMatch(String.class::isInstance);
        assertThat(started.getString("conferencePassword")).matches("[0-9]{6}");
        assertThat(started.getString("hostPassword")).matches("[0-9]{6}");
    }

    @Test
    @Sentence(page = Page.START, says = "userId and inviteUserIds are unionIds; the starter is rung as well unless inviteCaller is false, and is the host")
    @Sentence(page = Page.INFO, says = "invitedNum counts who was invited")
    void ringsThePeopleAndTheStarter() {
        String id = start(aMeeting().put("inviteUserIds", new JsonArray().add("b").add("c"))).ok().getString("conferenceId");

        assertThat(people(id)).containsExactly(tuple("a", 2, true), tuple("b", 2, false), tuple("c", 2, false));
        assertThat(info(id).getInteger("invitedNum")).isEqualTo(3);
        assertThat(info(id).getInteger("activeNum")).isZero();
    }

    @Test
    @Guess(page = Page.START, says = "a starter who is not rung is inside already")
    void hasAStarterInsideWhoIsNotRung() {
        String id = start(aMeeting().put("inviteCaller", false).put("inviteUserIds", new JsonArray().add("b"))).ok()
                .getString("conferenceId");

        assertThat(people(id)).containsExactly(tuple("a", 3, true), tuple("b", 2, false));
    }

    @Test
    @Guess(page = Page.START, says = "somebody who is named twice, or is the starter, is rung once")
    void ringsNobodyTwice() {
        String id = start(aMeeting().put("inviteUserIds", new JsonArray().add("b").add("a").add("b"))).ok()
                .getString("conferenceId");

        assertThat(dingtalk.memberViews(id)).extracting(it -> it.getString("unionId"), it -> it.getInteger("calls"))
                .containsExactly(tuple("a", 1), tuple("b", 1));
    }

    @Test
    @Sentence(page = Page.INFO, says = "bizType of a meeting that was started at once is 0")
    @Guess(page = Page.START, says = "the meeting runs at once (status 2), in a room of its own, and has no booking")
    void takesPlaceWithoutABooking() {
        JsonObject started = start(aMeeting()).ok();

        JsonObject info = info(started.getString("conferenceId"));

        assertThat(info.getInteger("status")).isEqualTo(2);
        assertThat(info.getString("bizType")).isEqualTo("0");
        assertThat(info.getString("creatorId")).isEqualTo("a");
        assertThat(info.getString("title")).isEqualTo("Incident");
        assertThat(info.getString("roomCode")).isEqualTo(started.getString("roomCode"));
        assertThat(info.containsKey("scheduleConferenceId")).isFalse();
    }

    @Test
    void isFoundByItsRoomCode() {
        JsonObject started = start(aMeeting()).ok();

        assertThat(objects(dingtalk.ofRoomCode(started.getString("roomCode"), "").ok().getJsonArray("conferenceList")))
                .extracting(it -> it.getString("conferenceId")).containsExactly(started.getString("conferenceId"));
    }

    @Test
    void isAmongTheMeetingsOfTheOrganizationOfItsStarterAndOfTheControlCalls() {
        String id = start(aMeeting().put("inviteCaller", false)).ok().getString("conferenceId");

        assertThat(objects(dingtalk.get("/v1.0/conference/orgConferences").ok().getJsonArray("onGoingConfList")))
                .extracting(it -> it.getString("conferenceId")).containsExactly(id);
        assertThat(dingtalk.get("/v1.0/conference/users/lists?unionId=a").ok().getJsonArray("onGoingConfIdList"))
                .containsExactly(id);
        assertThat(objects(dingtalk.look("conferences").ok().getJsonArray("conferences")))
                .extracting(it -> it.getString("conferenceId")).containsExactly(id);
    }

    @Test
    @Guess(page = Page.START, says = "there is no key by which a repeated call would be recognized, so it starts another meeting")
    void startsAnotherMeetingEachTime() {
        JsonObject first = start(aMeeting()).ok();
        JsonObject second = start(aMeeting()).ok();

        assertThat(second.getString("conferenceId")).isNotEqualTo(first.getString("conferenceId"));
        assertThat(second.getString("roomCode")).isNotEqualTo(first.getString("roomCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "userId", "confTitle" })
    @Sentence(page = Page.START, says = "userId and confTitle are required; without one the call fails with 400 paramsError")
    @Guess(page = Page.START, says = "a blank userId or confTitle counts as missing")
    void refusesAMissingField(String name) {
        start(aMeeting().putNull(name)).isError(400, "paramsError", "error:" + name + " is missing");
        start(aMeeting().put(name, " ")).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({ "50, 50", "51, 50", "256, 50" })
    @Sentence(page = Page.START, says = "a title of more than 50 characters is cut to 50")
    void keepsFiftyCharactersOfATitle(int given, int kept) {
        String id = start(aMeeting().put("confTitle", "会".repeat(given))).ok().getString("conferenceId");

        assertThat(info(id).getString("title")).isEqualTo("会".repeat(kept));
    }

    @Test
    @Sentence(page = Page.START, says = "a title of more than 256 characters makes the call fail")
    @Guess(page = Page.START, says = "a title that is too long is refused with 400 paramsTitleError")
    void refusesATitleOver256Characters() {
        start(aMeeting().put("confTitle", "会".repeat(257)))
                .isError(400, "paramsTitleError", "error:confTitle has 257 characters, more than 256");
    }

    @ParameterizedTest
    @CsvSource({ "'', 1", "' ', 1", "x, 257" })
    @Sentence(page = Page.START, says = "an unknown unionId is refused with 400 unknownUserError")
    @Guess(page = Page.START, says = "every unionId is somebody's unless it is blank or has more than 256 characters")
    void refusesAnUnknownUser(String text, int times) {
        start(aMeeting().put("inviteUserIds", new JsonArray().add("b").add(text.repeat(times))))
                .isError(400, "unknownUserError", "unknownUserError");
        assertThat(dingtalk.look("conferences").ok().getJsonArray("conferences")).isEmpty();
    }

    @Test
    @Sentence(page = Page.START, says = "too many people are refused with 404 waterLimitError")
    @Guess(page = Page.START, says = "a meeting has 500 people at most, with its starter")
    void refusesMorePeopleThanAMeetingHas() {
        List<String> others = IntStream.range(0, 500).mapToObj(i -> "member-" + i).toList();

        start(aMeeting().put("inviteUserIds", new JsonArray(others)))
                .isError(404, "waterLimitError", "waterLimitError:a conference has 500 people at most");
        start(aMeeting().put("inviteUserIds", new JsonArray(others.subList(1, 500)))).ok();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "inviteCaller | \"true\" | inviteCaller must be a boolean",
            "inviteUserIds | \"b\" | inviteUserIds must be an array",
            "inviteUserIds | [1] | inviteUserIds[0] must be a string",
            "userId | 1 | userId must be a string" })
    @Sentence(page = Page.START, says = "every field has its type; a wrong type is a paramsError")
    void refusesAWrongType(String name, String value, String problem) {
        String body = aMeeting().putNull(name).encode().replace("\"" + name + "\":null", "\"" + name + "\":" + value);

        dingtalk.post(START, body).isError(400, "paramsError", "error:" + problem);
    }

    @Test
    @Sentence(page = Page.START, says = "who may not is refused with 404 permissionError; it occurs only as a fault here")
    void isRefusedForLackOfPermissionWhenATestSaysSo() {
        dingtalk.fault(aFault("status").put("operation", "CreateVideoConference").put("status", 404)
                .put("body", new JsonObject().put("code", "permissionError").put("message", "permissionError:group")));

        Reply refused = start(aMeeting());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().getString("code")).isEqualTo("permissionError");
        assertThat(dingtalk.look("conferences").ok().getJsonArray("conferences")).isEmpty();
    }

    @Test
    void keepsItsPasswordsOutOfTheLogOfRequests() {
        String password = start(aMeeting()).ok().getString("hostPassword");

        assertThat(dingtalk.requestLog().text()).contains("hostPassword").doesNotContain(password);
    }

    private static JsonObject aMeeting() {
        return new JsonObject().put("userId", "a").put("confTitle", "Incident");
    }

    private Reply start(JsonObject meeting) {
        return dingtalk.post(START, meeting.encode());
    }

    private JsonObject info(String conferenceId) {
        return dingtalk.info(conferenceId).ok().getJsonObject("confInfo");
    }

    private List<Tuple> people(String conferenceId) {
        return dingtalk.memberModels(conferenceId).stream()
                .map(it -> tuple(it.getString("unionId"), it.getInteger("attendStatus"), it.getBoolean("host"))).toList();
    }
}
