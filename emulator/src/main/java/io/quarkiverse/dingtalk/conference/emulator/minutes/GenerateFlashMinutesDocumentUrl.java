package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.FileLinks;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.LinkType;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/document/generate. */
final class GenerateFlashMinutesDocumentUrl implements AuthorizedOperation {

    private final RecordedMeetings meetings;
    private final FileLinks links;
    private final Choices choices;

    GenerateFlashMinutesDocumentUrl(RecordedMeetings meetings, FileLinks links, Choices choices) {
        this.meetings = meetings;
        this.links = links;
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String bizType = FlashMinutes.requireType(call.query("bizType"));
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        Long expireTime = PARAMS_ERROR.integer("expireTime", call.query("expireTime"));
        if (choices.is(Choice.DOCUMENT_WITHOUT_EXPIRY, "paramsError")) {
            PARAMS_ERROR.require("expireTime", expireTime);
        }
        Meeting meeting = meetings.find(caller, call);
        Recording recording = meetings.existing(FlashMinutes.of(meeting, bizType));
        RecordedMeetings.requireReader(recording, unionId);
        return Response.ok(new Body(FileLinks.url(call, DocumentFile.PATH,
                links.share(LinkType.DOCUMENT, meeting.id(), unionId, bizType, expireTime))));
    }

    private record Body(String minutesDocUrl) {

        /** Whoever has the link is let in. */
        @Override
        public String toString() {
            return "Body[minutesDocUrl=***]";
        }
    }
}
