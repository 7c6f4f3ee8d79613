package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.MediaStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** POST /v1.0/conference/videoConferences/query: those of several meetings that take place now. */
final class QueryConferenceInfoBatch implements AuthorizedOperation {

    private final Meetings meetings;
    private final Choices choices;

    QueryConferenceInfoBatch(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        List<String> ids = call.body(Request.class).conferenceIdList();
        if (PARAMS_ERROR.require("conferenceIdList", ids).isEmpty()) { // guessed
            throw ApiException.paramsError("conferenceIdList is empty");
        }
        List<Meeting> known = ids.stream().distinct().map(meetings::meeting).flatMap(Optional::stream)
                .filter(meeting -> meeting.room().owner().equals(caller)).toList(); // guessed: the page has no noPermission
        if (choices.is(Choice.ENDED_IN_BATCH, "resourceClose") && !known.stream().allMatch(Meeting::isRunning)) {
            throw new ApiException(400, "resourceClose", "The meeting has ended");
        }
        return Response.ok(new Body(known.stream().filter(Meeting::isRunning).map(Info::of).toList()));
    }

    private record Request(List<String> conferenceIdList) {
    }

    private record Body(List<Info> infos) {
    }

    record Info(String conferenceId, String title, long startTime, int status, int mediaStatus, List<User> userList) {

        private static final int MICROPHONES_OFF = 1;
        private static final int CAMERAS_OFF = 2;
        private static final int FORCED_MUTE = 4;

        static Info of(Meeting meeting) {
            return new Info(meeting.id(), meeting.details().title(), meeting.startTime(), meeting.status().code(),
                    mediaStatus(meeting), meeting.members().stream().map(User::of).toList());
        }

        /** guessed: bits, of which the first two mean everybody who is inside. */
        private static int mediaStatus(Meeting meeting) {
            return (areOff(meeting, Member::microphone) ? MICROPHONES_OFF : 0)
                    | (areOff(meeting, Member::camera) ? CAMERAS_OFF : 0)
                    | (meeting.has(MeetingRule.FORCED_MUTE) ? FORCED_MUTE : 0);
        }

        private static boolean areOff(Meeting meeting, Function<Member, MediaStatus> media) {
            return meeting.activeCount() > 0 && meeting.members().stream().filter(Member::isInside).map(media)
                    .allMatch(status -> status == MediaStatus.OFF);
        }
    }

    /** @param userId guessed: the unionId, as the example of the page looks like one */
    record User(String userId, String nick, int attendStatus, int micStatus, int cameraStatus,
            String rejectDescription) {

        static User of(Member member) {
            return new User(member.unionId(), member.nick(), member.status().code(), member.microphone().code(),
                    member.camera().code(), member.declineText());
        }
    }
}
