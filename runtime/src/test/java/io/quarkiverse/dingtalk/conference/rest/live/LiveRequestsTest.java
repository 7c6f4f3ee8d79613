package io.quarkiverse.dingtalk.conference.rest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingSettings;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.PhoneInvitee;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** What users say arrives in DingTalk's spelling, and what they do not say is not sent. */
class LiveRequestsTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void everyFieldIsWrittenAsDingTalkSpellsIt(WireRequest request, String json) {
        assertThat(Example.written(request)).isEqualTo(json.replace('\'', '"'));
    }

    static Stream<Arguments> everyFieldIsWrittenAsDingTalkSpellsIt() {
        return Stream.of(
                Arguments.of(
                        CreateVideoConferenceRequest.of(LiveMeetingRequest.builder().starter("s").title("t").ringStarter(false)
                                .invite("a").invite("b", "c").build()),
                        "{'userId':'s','confTitle':'t','inviteCaller':false,'inviteUserIds':['a','b','c']}"),
                Arguments.of(LockConferenceRequest.LOCK, "{'action':'lock'}"),
                Arguments.of(LockConferenceRequest.UNLOCK, "{'action':'unlock'}"),
                Arguments.of(
                        UpdateVideoConferenceSettingRequest.of(LiveMeetingSettings.builder().selfUnmute(true)
                                .hostTransfer(false).screenSharing(false).locked(true).allMuted(false).internalOnly(true)
                                .build()),
                        "{'allowUnmuteSelf':true,'autoTransferHost':false,'forbiddenShareScreen':true,'lockConference':true,"
                                + "'muteAll':false,'onlyInternalEmployeesJoin':true}"),
                Arguments.of(
                        InviteUsersRequest.of(Invitation.builder().inviter("i").person("a", "Ann").phone(PhoneInvitee
                                .builder().number("13900000000").name("Bo").countryCode("86").ringClient(true).build())
                                .build()),
                        "{'inviteeList':[{'nick':'Ann','unionId':'a'}],'phoneInviteeList':[{'inviteClient':true,'nick':'Bo',"
                                + "'phoneNumber':'13900000000','statusCode':'86'}],'unionId':'i'}"),
                Arguments.of(InviteMcuRequest.of("room", "mcu", "i"),
                        "{'mcuRoomCode':'mcu','roomCode':'room','unionId':'i'}"),
                Arguments.of(
                        KickMembersRequest.of(Removal.builder().person("a").device("b", "p").rejoin(false).build()),
                        "{'forbiddenRejoin':true,'userList':[{'unionId':'a'},{'participantId':'p','unionId':'b'}]}"),
                Arguments.of(MuteMembersRequest.mute(Participant.of("a", "p")),
                        "{'action':'mute','userList':[{'participantId':'p','unionId':'a'}]}"),
                Arguments.of(MuteMembersRequest.unmute(Participant.of("a")),
                        "{'action':'un_mute','userList':[{'unionId':'a'}]}"),
                Arguments.of(MuteAllRequest.mute(false), "{'action':'mute','forceMute':true}"),
                Arguments.of(MuteAllRequest.mute(true), "{'action':'mute','forceMute':false}"),
                Arguments.of(MuteAllRequest.UNMUTE, "{'action':'un_mute'}"),
                Arguments.of(CohostsRequest.add(List.of("a", "b")),
                        "{'action':'add','userList':[{'unionId':'a'},{'unionId':'b'}]}"),
                Arguments.of(CohostsRequest.remove(List.of("a")), "{'action':'remove','userList':[{'unionId':'a'}]}"),
                Arguments.of(FocusRequest.focus("a"), "{'action':'focus','unionId':'a'}"),
                Arguments.of(FocusRequest.unfocus("a"), "{'action':'un_focus','unionId':'a'}"),
                Arguments.of(UpdateMemberNickRequest.of("a", "Ann"), "{'nick':'Ann','unionId':'a'}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void whatIsNotSaidIsNotSent(WireRequest request, String json) {
        assertThat(Example.written(request)).isEqualTo(json.replace('\'', '"'));
    }

    static Stream<Arguments> whatIsNotSaidIsNotSent() {
        return Stream.of(
                Arguments.of(CreateVideoConferenceRequest.of(LiveMeetingRequest.builder().starter("s").title("t").build()),
                        "{'userId':'s','confTitle':'t'}"),
                Arguments.of(UpdateVideoConferenceSettingRequest.of(LiveMeetingSettings.builder().locked(false).build()),
                        "{'lockConference':false}"),
                Arguments.of(InviteUsersRequest.of(Invitation.builder().person("a", "Ann").build()),
                        "{'inviteeList':[{'nick':'Ann','unionId':'a'}]}"),
                Arguments.of(
                        InviteUsersRequest.of(Invitation.builder().phone(PhoneInvitee.builder().number("1").build()).build()),
                        "{'phoneInviteeList':[{'phoneNumber':'1'}]}"),
                Arguments.of(KickMembersRequest.of(Removal.builder().person("a").build()), "{'userList':[{'unionId':'a'}]}"),
                Arguments.of(MuteAllRequest.MUTE, "{'action':'mute'}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void aCommandWithoutWhatItNeedsIsNotSent(ThrowingCallable command, String message) {
        assertThatThrownBy(command).isInstanceOf(InvalidRequestException.class).hasMessageContaining(message);
    }

    static Stream<Arguments> aCommandWithoutWhatItNeedsIsNotSent() {
        return Stream.of(
                mistake(() -> InviteMcuRequest.of(null, "m", "i"), "roomCode must be given, but is null"),
                mistake(() -> InviteMcuRequest.of("r", " ", "i"), "mcuRoomCode must be given, but is \" \""),
                mistake(() -> InviteMcuRequest.of("r", "m", null), "inviter must be given, but is null"),
                mistake(() -> CohostsRequest.add(null), "unionIds must be given, but is null"),
                mistake(() -> CohostsRequest.remove(List.of()), "unionIds must name somebody, but is []"),
                mistake(() -> CohostsRequest.add(List.of("a", " ")), "unionId must be given, but is \" \""),
                mistake(() -> FocusRequest.focus(null), "unionId must be given, but is null"),
                mistake(() -> FocusRequest.unfocus(""), "unionId must be given, but is \"\""),
                mistake(() -> UpdateMemberNickRequest.of("a", " "), "name must be given, but is \" \""),
                mistake(() -> UpdateMemberNickRequest.of("a", "\ud83c"), "name must be text that can be encoded"),
                mistake(() -> UpdateMemberNickRequest.of(null, "n"), "unionId must be given, but is null"));
    }

    private static Arguments mistake(ThrowingCallable command, String message) {
        return Arguments.of(command, message);
    }

    @Test
    void aTelephoneNumberIsNotInWhatARequestIsCalled() {
        var request = InviteUsersRequest.of(Invitation.builder().phone("13900000000", "Bo").build());

        assertThat(request.toString()).contains("Bo").doesNotContain("13900000000");
    }
}
