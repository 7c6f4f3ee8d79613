package io.quarkiverse.dingtalk.conference.rest.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.DeviceStatus;
import io.quarkiverse.dingtalk.conference.DeviceType;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.RunningMeeting;
import io.quarkiverse.dingtalk.conference.RunningMember;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;

/** Meetings that are running, and who is in them. */
class RunningMeetingsOnTheWireTest {

    @Test
    void aRunningMeetingIsReadWithItsMicrophonesAndCameras() {
        var meeting = running("{\"conferenceId\":\"c\",\"title\":\"t\",\"status\":2,\"startTime\":1000,\"mediaStatus\":0,"
                + "\"userList\":[{\"userId\":\"u\",\"nick\":\"n\",\"attendStatus\":\"4\",\"micStatus\":2,\"cameraStatus\":1,"
                + "\"rejectDescription\":\"busy\"},null]}");

        assertThat(meeting).isEqualTo(RunningMeeting.builder().conferenceId("c").title("t")
                .status(MeetingStatus.IN_PROGRESS).startedAt(Instant.ofEpochMilli(1000)).microphonesMuted(false)
                .camerasOff(false).forciblyMuted(false)
                .members(List.of(RunningMember.builder().userId("u").name("n").attendStatus(AttendStatus.NOT_JOINED)
                        .microphone(DeviceStatus.ON).camera(DeviceStatus.OFF).rejection("busy").build()))
                .build());
    }

    @ParameterizedTest
    @CsvSource({ "0, false, false, false", "1, true, false, false", "2, false, true, false", "4, false, false, true",
            "3, true, true, false", "7, true, true, true", "'\"6\"', false, true, true" })
    void theMediaStatusAddsUp(String code, boolean muted, boolean off, boolean forced) {
        var meeting = running("{\"conferenceId\":\"c\",\"mediaStatus\":" + code + "}");

        assertThat(meeting.microphonesMuted()).contains(muted);
        assertThat(meeting.camerasOff()).contains(off);
        assertThat(meeting.forciblyMuted()).contains(forced);
        assertThat(meeting.unknownValues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "8", "-1", "quiet" })
    void aMediaStatusOfAnotherKindIsKept(String code) {
        var meeting = running("{\"conferenceId\":\"c\",\"mediaStatus\":\"" + code + "\"}");

        assertThat(meeting.microphonesMuted()).isEmpty();
        assertThat(meeting.unknownValues()).isEqualTo(Map.of("mediaStatus", code));
    }

    @Test
    void aMediaStatusThatIsMissingSaysNothing() {
        assertThat(running("{\"conferenceId\":\"c\",\"mediaStatus\":\" \"}"))
                .isEqualTo(RunningMeeting.builder().conferenceId("c").build());
    }

    @Test
    void codesOfAMemberThatAreNotKnownAreKept() {
        var member = running("{\"conferenceId\":\"c\",\"userList\":[{\"attendStatus\":7,\"micStatus\":3,\"cameraStatus\":4}]}")
                .members().get(0);

        assertThat(member.attendStatus()).contains(AttendStatus.UNKNOWN);
        assertThat(member.unknownValues()).isEqualTo(Map.of("attendStatus", "7", "microphone", "3", "camera", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"infos\":null}", "{\"infos\":[{}]}", "{\"infos\":[{\"conferenceId\":\" \"}]}" })
    void anAnswerWithoutRunningMeetingsIsRefused(String body) {
        assertThatThrownBy(() -> Example.read(body, QueryConferenceInfoBatchResponse.class))
                .isInstanceOf(ErrorResponse.class);
    }

    @Test
    void thatNoneIsRunningIsAnAnswer() {
        assertThat(Example.read("{\"infos\":[]}", QueryConferenceInfoBatchResponse.class).result()).isEmpty();
    }

    @Test
    void meetingsAreAskedForByTheirIds() {
        assertThat(Example.written(QueryConferenceInfoBatchRequest.of(List.of("a", "b"))))
                .isEqualTo("{\"conferenceIdList\":[\"a\",\"b\"]}");
    }

    @Test
    void idsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> QueryConferenceInfoBatchRequest.of(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("conferenceIds must be given");
        assertThatThrownBy(() -> QueryConferenceInfoBatchRequest.of(List.of()))
                .hasMessageContaining("conferenceIds must have at least one id, but is []");
        assertThatThrownBy(() -> QueryConferenceInfoBatchRequest.of(Arrays.asList("a", null)))
                .hasMessageContaining("conferenceIds must be given, but is null");
    }

    @Test
    void whereAPersonIsIsReadWithTheMeetingsThatTheKeysName() {
        var current = Example.read("{\"onGoingConfIdList\":[\"c\",\"d\"],\"memberModelMap\":{\"c\":{\"unionId\":\"u\","
                + "\"deviceType\":\"Mac\",\"attendStatus\":3},\"d\":null,\"key\":{\"conferenceId\":\"d\","
                + "\"deviceType\":\"Linux\"}}}", QueryUserOnGoingConferenceResponse.class).result();

        assertThat(current.conferenceIds()).containsExactly("c", "d");
        assertThat(current.memberships()).containsExactly(
                MeetingMember.builder().conferenceId("c").unionId("u").deviceType(DeviceType.MAC)
                        .attendStatus(AttendStatus.INSIDE).build(),
                MeetingMember.builder().conferenceId("d").deviceType(DeviceType.UNKNOWN).unknownValue("deviceType", "Linux")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"onGoingConfIdList\":[]}", "{\"memberModelMap\":{}}",
            "{\"memberModelMap\":{},\"onGoingConfIdList\":7}" })
    void thatAPersonIsInNoMeetingIsAnAnswer(String body) {
        assertThat(Example.read(body, QueryUserOnGoingConferenceResponse.class).result().memberships()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0, UNDEFINED", "1, INITIAL", "2, BEING_CALLED", "3, INSIDE", "4, NOT_JOINED", "5, REMOVED", "6, LEFT" })
    void theStatusOfAMemberIsAConstant(int code, AttendStatus status) {
        assertThat(member("{\"attendStatus\":" + code + "}").attendStatus()).contains(status);
    }

    @Test
    void aStatusOfAMemberThatIsNotKnownIsKept() {
        var member = member("{\"attendStatus\":\"7\"}");

        assertThat(member.attendStatus()).contains(AttendStatus.UNKNOWN);
        assertThat(member.unknownValues()).isEqualTo(Map.of("attendStatus", "7"));
    }

    private static MeetingMember member(String model) {
        return Example.read("{\"memberModels\":[" + model + "]}", QueryConferenceMembersResponse.class).result().items()
                .get(0);
    }

    private static RunningMeeting running(String info) {
        return Example.read("{\"infos\":[" + info + "]}", QueryConferenceInfoBatchResponse.class).result().get(0);
    }
}
