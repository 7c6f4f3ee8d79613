package io.quarkiverse.dingtalk.conference.emulator.minutes;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/minutes/start: for the first time, or after a pause. */
final class StartMinutes implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    StartMinutes(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        Meeting meeting = meetings.running(caller, call, RecordedMeetings::permissionError);
        String unionId = blankToNull(request.unionId());
        if (unionId != null) {
            MinutesTakers.require(meeting, unionId);
        }
        RecordedMeetings.remember(() -> start(meeting, unionId, request), RecordedMeetings::limitError);
        return Response.code200();
    }

    private static void start(Meeting meeting, String unionId, Request request) {
        meeting.startMinutes(blankToNull(request.ownerUnionId()), Boolean.TRUE.equals(request.recordAudio()));
        if (unionId != null) {
            meeting.share(meeting.minutes(), unionId);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private record Request(String unionId, String ownerUnionId, Boolean recordAudio) {
    }
}
