package io.quarkiverse.dingtalk.conference.emulator.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** People, and equipment, that are called into a meeting. */
class InviteTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;
    private String roomCode;

    @BeforeEach
    void startAMeeting() {
        JsonObject started = dingtalk.startedAtOnce("a");
        conferenceId = started.getString("conferenceId");
        roomCode = started.getString("roomCode");
    }

    @Test
    @Sentence(page = Page.INVITE, says = "POST /v1.0/conference/videoConferences/{conferenceId}/users/invite answers success")
    @Sentence(page = Page.MEMBERS, says = "attendStatus is 2 for who is being called")
    void callsSomebody() {
        assertThat(invite("inviteeList", bob()).ok()).isEqualTo(new JsonObject().put("success", true));

        JsonObject bob = newest();
        assertThat(bob.getString("unionId")).isEqualTo("b");
        assertThat(bob.getString("userNick")).isEqualTo("Bob");
        assertThat(bob.getInteger("attendStatus")).isEqualTo(2);
        assertThat(bob.containsKey("joinTime")).isFalse();
    }

    @Test
    void hasWhoeverComesInside() {
        invite("inviteeList", bob()).ok();
        dingtalk.join(conferenceId, "b");

        assertThat(newest().getInteger("attendStatus")).isEqualTo(3);
        assertThat(newest().getString("userNick")).isEqualTo("Bob");
    }

    @Test
    @Sentence(page = Page.MEMBERS, says = "attendStatus is 4 for who declined")
    void isTurnedDown() {
        invite("inviteeList", bob()).ok();
        dingtalk.control("conferences/" + conferenceId + "/decline", new JsonObject().put("unionId", "b")
                .put("text", "in a train")).isNoContent();

        assertThat(newest().getInteger("attendStatus")).isEqualTo(4);
        assertThat(dingtalk.post("/v1.0/conference/videoConferences/query",
                new JsonObject().put("conferenceIdList", new JsonArray().add(conferenceId)).encode()).ok().encode())
                .contains("\"rejectDescription\":\"in a train\"");
    }

    @Test
    @Guess(page = Page.INVITE, says = "an invitation that is repeated rings once more; who is inside stays so")
    void ringsAgain() {
        dingtalk.join(conferenceId, "b");
        invite("inviteeList", bob()).ok();
        invite("inviteeList", bob()).ok();

        JsonObject bob = dingtalk.memberViews(conferenceId).get(1);
        assertThat(bob.getInteger("calls")).isEqualTo(2);
        assertThat(bob.getBoolean("inside")).isTrue();
        assertThat(dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getInteger("invitedNum")).isEqualTo(1);
    }

    @Test
    @Sentence(page = Page.INVITE, says = "phoneInviteeList calls people by telephone")
    @Guess(page = Page.INVITE, says = "statusCode is the code of the country, inviteClient has no effect, and the number stands for the unionId")
    void callsATelephone() {
        invite("phoneInviteeList", new JsonObject().put("phoneNumber", "10000000000").put("statusCode", "86")
                .put("nick", "Guest").put("inviteClient", true)).ok();

        JsonObject guest = newest();
        assertThat(guest.getString("unionId")).isEqualTo("+8610000000000");
        assertThat(guest.getString("userNick")).isEqualTo("Guest");
        assertThat(guest.getBoolean("pstnJoin")).isTrue();
        assertThat(guest.getInteger("attendStatus")).isEqualTo(2);
    }

    @Test
    @Guess(page = Page.INVITE, says = "a telephone without a name is called by its number")
    void callsATelephoneWithoutAName() {
        invite("phoneInviteeList", new JsonObject().put("phoneNumber", "10000000000")).ok();

        assertThat(newest().getString("userNick")).isEqualTo("10000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "nick" })
    @Sentence(page = Page.INVITE, says = "nick is required of an invitee; without it the call fails with 400 paramsError")
    @Guess(page = Page.INVITE, says = "unionId is required of an invitee as well, though the page says otherwise")
    void refusesSomebodyWithoutANameOrId(String name) {
        invite("inviteeList", bob().putNull(name))
                .isError(400, "paramsError", "error:inviteeList[0]." + name + " is missing");
    }

    @Test
    @Guess(page = Page.INVITE, says = "a telephone without a number is a paramsError")
    void refusesATelephoneWithoutANumber() {
        invite("phoneInviteeList", new JsonObject().put("nick", "Guest"))
                .isError(400, "paramsError", "error:phoneInviteeList[0].phoneNumber is missing");
    }

    @Test
    @Guess(page = Page.INVITE, says = "an invitation of nobody is a paramsError")
    void refusesToInviteNobody() {
        dingtalk.command(conferenceId, "users/invite", new JsonObject().put("unionId", "a").put("inviteeList", new JsonArray()))
                .isError(400, "paramsError", "error:inviteeList and phoneInviteeList are both missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "nick" })
    @Guess(page = Page.INVITE, says = "names and ids have 256 characters at most")
    void refusesNamesThatAreTooLong(String name) {
        invite("inviteeList", bob().put(name, "x".repeat(257)))
                .isError(400, "paramsError", "error:inviteeList[0]." + name + " has more than 256 characters");
    }

    @Test
    @Sentence(page = Page.INVITE_MCU, says = "POST /v1.0/conference/videoConferences/mcus/invite names the meeting by its roomCode and answers success")
    @Guess(page = Page.INVITE_MCU, says = "the equipment is a member who is being called, named after its mcuRoomCode")
    void callsEquipment() {
        assertThat(inviteMcu(mcu()).ok()).isEqualTo(new JsonObject().put("success", true));

        JsonObject mcu = dingtalk.memberViews(conferenceId).get(1);
        assertThat(mcu.getString("unionId")).isEqualTo("mcu-000001");
        assertThat(mcu.getString("nick")).isEqualTo("000001");
        assertThat(mcu.getString("device")).isEqualTo("mcu");
        assertThat(mcu.getInteger("attendStatus")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "roomCode", "mcuRoomCode" })
    @Sentence(page = Page.INVITE_MCU, says = "unionId, roomCode and mcuRoomCode are required")
    @Guess(page = Page.INVITE_MCU, says = "without unionId, roomCode or mcuRoomCode the call fails with 400 paramsError")
    void refusesEquipmentOfWhichSomethingIsMissing(String name) {
        inviteMcu(mcu().putNull(name)).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @Test
    @Guess(page = Page.INVITE_MCU, says = "an unknown roomCode is a paramsError; a room in which no meeting runs is refused with 400 confClosed, that of another app with 400 noPermission")
    void refusesEquipmentWhereNoMeetingIs() {
        inviteMcu(mcu().put("roomCode", "1")).isError(400, "paramsError", "error:no conference has the roomCode 1");
        dingtalk.send(dingtalk.json("/v1.0/conference/videoConferences/mcus/invite", mcu().encode())
                .header(RunningEmulator.TOKEN_HEADER, dingtalk.unifiedToken("ding2")))
                .isError(400, "noPermission", "noPermission");
        dingtalk.end(conferenceId);
        inviteMcu(mcu()).isError(400, "confClosed", "confClosed");
    }

    @Test
    @Guess(page = Page.INVITE_MCU, says = "inviting equipment needs the scope VideoConference.Conference.Write")
    void needsTheScopeForChangesToCallEquipment() {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();

        assertThat(inviteMcu(mcu()).status()).isEqualTo(403);
    }

    private Reply invite(String list, JsonObject invitee) {
        return dingtalk.command(conferenceId, "users/invite",
                new JsonObject().put("unionId", "a").put(list, new JsonArray().add(invitee)));
    }

    private Reply inviteMcu(JsonObject mcu) {
        return dingtalk.post("/v1.0/conference/videoConferences/mcus/invite", mcu.encode());
    }

    private JsonObject mcu() {
        return new JsonObject().put("unionId", "a").put("roomCode", roomCode).put("mcuRoomCode", "000001");
    }

    private static JsonObject bob() {
        return new JsonObject().put("unionId", "b").put("nick", "Bob");
    }

    private JsonObject newest() {
        return dingtalk.memberModels(conferenceId).get(1);
    }
}
