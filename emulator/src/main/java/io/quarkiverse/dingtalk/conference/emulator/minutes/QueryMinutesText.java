package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** GET /v1.0/conference/videoConferences/{conferenceId}/minutes/textInfos: while they are taken, too; guessed. */
final class QueryMinutesText implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    QueryMinutesText(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        TextPage.Order order = TextPage.Order.of(call, PARAMS_ERROR.requireText("direction", call.query("direction")),
                Integer.MAX_VALUE);
        String nextToken = call.query("nextToken");
        Recording minutes = meetings.find(caller, call).minutes();
        RecordedMeetings.requireReader(minutes, call.query("unionId"));
        List<Utterance> said = Utterance.in(minutes);
        TextPage page = nextToken == null || nextToken.isEmpty() ? order.first(said) : order.behind(said, cursor(nextToken));
        return Response.ok(new Body(page.hasMore(), page.hasMore() ? token(page) : "",
                page.utterances().stream().map(it -> Paragraph.ofMinutes(minutes, it)).toList()));
    }

    private static String token(TextPage page) {
        Utterance last = page.utterances().get(page.utterances().size() - 1);
        return last.cursor() + "_" + last.piece().startTime();
    }

    private static long cursor(String token) {
        return PARAMS_ERROR.integer("nextToken", token.replaceFirst("_\\d+$", ""));
    }

    /** @param nextToken empty on the last page; guessed */
    private record Body(boolean hasMore, String nextToken, List<Paragraph> paragraphList) {
    }
}
