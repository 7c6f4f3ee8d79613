package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.DeviceStatus;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.RunningMember;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingSettings;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** A meeting from its start to its end, as an application steers it, with "ann" as the host and "bo" inside. */
@QuarkusTest
class LiveMeetingTest {

    @Inject
    LiveMeetingService live;

    @Inject
    ReactiveLiveMeetingService reactive;

    @Inject
    MeetingService meetings;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private LiveMeeting meeting;
    private String id;

    @BeforeEach
    void start() {
        meeting = live.start(LiveMeetingRequest.builder().starter("ann").title("Incident").invite("bo", "cy")
                .ringStarter(false).build());
        id = meeting.conferenceId();
        dingTalk.join(id, "bo");
    }

    @Test
    void aMeetingIsStartedAtOnceAndPeopleAreRung() {
        assertThat(meeting.roomCode()).isNotEmpty();
        assertThat(meeting.joinUrl()).isPresent();
        assertThat(meeting.password()).isPresent();
        assertThat(meeting.hostPassword()).isPresent();
        assertThat(meetings.info(id).title()).contains("Incident");
        assertThat(members(MeetingMember::attendStatus)).containsExactly("ann INSIDE", "bo INSIDE", "cy BEING_CALLED");
    }

    @Test
    void theTitleThatDingTalkKeepsIsReportedBack() {
        var cut = live.start(LiveMeetingRequest.builder().starter("ann").title("x".repeat(51)).build());

        assertThat(cut.titleCutTo()).contains("x".repeat(50)).isEqualTo(meetings.info(cut.conferenceId()).title());
    }

    @Test
    void furtherPeopleAreCalledInDingTalkByTelephoneAndInARoom() {
        live.invite(id, Invitation.builder().inviter("ann").person("di", "Di").phone("13900000000", "Ed").build());
        live.inviteMcu(meeting.roomCode(), "8001", "ann");

        assertThat(meetings.members(id)).filteredOn(it -> it.attendStatus().orElse(null) == AttendStatus.BEING_CALLED)
                .extracting(it -> it.name().orElse("")).containsExactly("cy", "Di", "Ed", "8001");
    }

    @Test
    void whoIsRemovedMayComeBack() {
        live.remove(id, "bo");

        assertThat(members(MeetingMember::attendStatus)).contains("bo REMOVED");
        dingTalk.join(id, "bo");
    }

    @Test
    void whoIsRemovedForGoodMayNotComeBack() {
        live.remove(id, Removal.builder().device("bo", "a-device").rejoin(false).build());

        assertThatThrownBy(() -> dingTalk.join(id, "bo")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPersonIsMutedOnAllDevicesOrOnOne() {
        dingTalk.join(id, "cy");
        live.muteAll(id);
        live.unmuteAll(id);

        live.mute(id, "bo");
        live.mute(id, Participant.of("cy", "a-device"));

        assertThat(microphone("bo")).contains(DeviceStatus.OFF);
        assertThat(microphone("cy")).contains(DeviceStatus.OFF);
    }

    @Test
    void aPersonIsAskedToUnmute() {
        live.unmute(id, "bo");
        live.unmute(id, Participant.of("bo", "a-device"));

        assertThat(bodiesTo("/members/mute")).containsExactly(
                "{\"action\":\"un_mute\",\"userList\":[{\"unionId\":\"bo\"}]}",
                "{\"action\":\"un_mute\",\"userList\":[{\"participantId\":\"a-device\",\"unionId\":\"bo\"}]}");
    }

    @Test
    void everybodyIsMutedAndKeptSo() {
        live.muteAll(id, false);

        assertThat(microphone("bo")).contains(DeviceStatus.OFF);
        assertThat(meetings.infos(List.of(id)).get(0).forciblyMuted()).contains(true);
    }

    @Test
    void coHostsAreAddedAndRemoved() {
        live.addCoHosts(id, List.of("bo", "cy"));
        live.removeCoHosts(id, List.of("cy"));

        assertThat(members(MeetingMember::coHost)).contains("bo true", "cy false");
    }

    @Test
    void onePersonIsOnEverybodysScreenForAWhile() {
        live.focus(id, "bo");
        live.unfocus(id, "bo");

        assertThat(bodiesTo("/focus")).containsExactly("{\"action\":\"focus\",\"unionId\":\"bo\"}",
                "{\"action\":\"un_focus\",\"unionId\":\"bo\"}");
    }

    @Test
    void aGuestGetsAnotherName() {
        live.rename(id, "bo", "Bo of the bank");

        assertThat(meetings.members(id)).extracting(it -> it.name().orElse("")).contains("Bo of the bank");
    }

    @Test
    void nobodyGetsIntoALockedMeetingUntilItIsUnlocked() {
        live.lock(id);
        assertThatThrownBy(() -> dingTalk.join(id, "di")).hasMessageContaining("locked");

        live.unlock(id);
        dingTalk.join(id, "di");
    }

    @Test
    void severalSettingsAreChangedAtOnce() {
        live.changeSettings(id, s -> s.locked(true).allMuted(true));

        assertThatThrownBy(() -> dingTalk.join(id, "di")).hasMessageContaining("locked");
        assertThat(microphone("bo")).contains(DeviceStatus.OFF);
    }

    @Test
    void aChangeThatIsMadeAlreadyIsSentAsItIs() {
        live.changeSettings(id, LiveMeetingSettings.builder().screenSharing(false).build());

        assertThat(bodiesTo(id)).containsExactly("{\"forbiddenShareScreen\":true}");
    }

    @Test
    void theCallThatTakesNothingIsAnswered() {
        live.updateExtInfo(id);

        assertThat(dingTalk.counts()).containsEntry("UpdateVideoConferenceExtInfo", 1);
    }

    @Test
    void onlyTheHostEndsAMeeting() {
        assertThatThrownBy(() -> live.end(id, "bo")).isInstanceOf(PermissionDeniedException.class);
        live.end(id, "ann");

        assertThat(meetings.info(id).status()).isEqualTo(MeetingStatus.ENDED);
    }

    @Test
    void aMeetingThatIsOverTakesNoCommands() {
        live.end(id, "ann");

        assertThatThrownBy(() -> live.end(id, "ann")).isInstanceOf(MeetingOverException.class);
        assertThatThrownBy(() -> live.lock(id)).isInstanceOf(MeetingOverException.class);
    }

    @Test
    void aMeetingThatWasEndedByACallWhoseAnswerIsLostIsSaidToBeOver() {
        dingTalk.failNext("CloseVideoConference", Fault.halfAnswer());

        assertThatThrownBy(() -> live.end(id, "ann")).isInstanceOf(MeetingOverException.class);
        assertThat(dingTalk.counts()).containsEntry("CloseVideoConference", 2);
    }

    @Test
    void peopleAreRungOnceThoughTheAnswerIsLost() {
        dingTalk.failNext("InviteUsers", Fault.halfAnswer());

        assertThatThrownBy(() -> live.invite(id, Invitation.builder().person("di", "Di").build()))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(dingTalk.counts()).containsEntry("InviteUsers", 1);
        assertThat(members(MeetingMember::attendStatus)).contains("di BEING_CALLED");
    }

    @Test
    void whomDingTalkDoesNotKnowIsSaidToBeWrong() {
        assertThatThrownBy(() -> live.mute(id, "nobody")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("unknownUserError");
    }

    @Test
    void theSameGoesWithoutBlocking() {
        var ended = reactive.start(LiveMeetingRequest.builder().starter("ann").title("Incident").build())
                .map(LiveMeeting::conferenceId)
                .call(now -> reactive.invite(now, Invitation.builder().person("bo", "Bo").build()))
                .call(now -> reactive.lock(now))
                .call(now -> reactive.changeSettings(now, s -> s.selfUnmute(true)))
                .call(now -> reactive.end(now, "ann"));

        assertThat(meetings.info(result(ended)).status()).isEqualTo(MeetingStatus.ENDED);
    }

    private List<String> members(Function<MeetingMember, ? extends Optional<?>> part) {
        return meetings.members(id).stream().map(it -> it.unionId().orElse("") + " " + part.apply(it).orElse(null))
                .toList();
    }

    private Optional<DeviceStatus> microphone(String unionId) {
        return meetings.infos(List.of(id)).get(0).members().stream().filter(it -> it.userId().orElse("").equals(unionId))
                .findFirst().flatMap(RunningMember::microphone);
    }

    private List<String> bodiesTo(String end) {
        return dingTalk.requests().stream().filter(it -> it.path().endsWith(end) && it.body() != null)
                .map(it -> it.body()).toList();
    }

    private static <T> T result(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }
}
