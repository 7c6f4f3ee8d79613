package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/getTexts: once the recording is processed; guessed. */
final class QueryCloudRecordText implements AuthorizedOperation {

    private static final long MOST = 2000;

    private final RecordedMeetings meetings;

    QueryCloudRecordText(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        TextPage.Order order = TextPage.Order.of(call, call.query("direction"), MOST);
        Long cursor = PARAMS_ERROR.integer("nextToken", call.query("nextToken"));
        Long startTime = PARAMS_ERROR.integer("startTime", call.query("startTime"));
        Recording recording = meetings.existing(meetings.find(caller, call).recording());
        RecordedMeetings.requireReader(recording, call.query("unionId"));
        List<Utterance> said = Utterance.processedIn(recording);
        TextPage page = cursor != null ? order.behind(said, cursor)
                : startTime != null ? order.from(said, startTime)
                        : order.first(said);
        return Response.ok(new Body(page.hasMore(),
                page.utterances().stream().map(it -> Paragraph.ofRecording(recording, it)).toList()));
    }

    // no nextToken here: each paragraph has one
    private record Body(boolean hasMore, List<Paragraph> paragraphList) {
    }
}
