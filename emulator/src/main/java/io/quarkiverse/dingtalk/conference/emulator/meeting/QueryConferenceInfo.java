package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/videoConferences/{conferenceId}. */
final class QueryConferenceInfo implements AuthorizedOperation {

    private final Meetings meetings;

    QueryConferenceInfo(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        return Response.ok(new Body(Info.of(MeetingAccess.find(meetings, caller, call))));
    }

    private record Body(Info confInfo) {
    }

    /** Without minutesStatus and minutesOwnerUnionId, which are documented and said to be returned no longer. */
    private record Info(int activeNum, int attendNum, int invitedNum, String conferenceId, String creatorId,
            String creatorNick, String externalLinkUrl, long startTime, int status, String title, String roomCode,
            String scheduleConferenceId, String bizType, int cloudRecordStatus, String cloudRecordOwnerUnionId,
            List<ExtensionApp> extensionAppSettings, Long endTime, Long confDuration) {

        static Info of(Meeting meeting) {
            MeetingDetails details = meeting.details();
            return new Info(
                    meeting.activeCount(),
                    meeting.attendCount(),
                    meeting.calledCount(),
                    meeting.id(),
                    details.creatorUnionId(),
                    Nick.of(details.creatorUnionId()),
                    meeting.room().externalLink(),
                    meeting.startTime(),
                    meeting.status().code(),
                    details.title(),
                    meeting.room().code(),
                    meeting.booking().map(Booking::id).orElse(null),
                    BizType.of(meeting),
                    meeting.recording().status().code(),
                    meeting.recording().owner(),
                    details.settings().moziConfVirtualExtraSetting().moziConfExtensionAppSettings().stream()
                            .map(ExtensionApp::of).toList(),
                    meeting.endTime(),
                    meeting.duration());
        }
    }

    /** appId, appCode and a number here; clientId, coolAppCode and a string in the settings. */
    private record ExtensionApp(String appId, String appCode, int autoOpenMode, String extensionAppBizData) {

        private static final String AGENT_ID = "290000001"; // guessed: an emulated app has but one

        static ExtensionApp of(MeetingSettings.ExtensionApp given) {
            return new ExtensionApp(AGENT_ID, given.coolAppCode(), requireNonNullElse(given.autoOpenMode(), 0),
                    given.extensionAppBizData());
        }
    }
}
