package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.RecordedMeetings;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/** POST /v1.0/conference/videoConferences/{conferenceId}/minutes/summaries/query: once they are processed; guessed. */
final class QueryMinutesSummary implements AuthorizedOperation {

    private final RecordedMeetings meetings;

    QueryMinutesSummary(RecordedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        String unionId = PARAMS_ERROR.requireText("unionId", request.unionId());
        Recording minutes = meetings.find(caller, call).minutes();
        RecordedMeetings.requireReader(minutes, unionId);
        return Response.ok(new Body(minutes.isProcessed() ? Summary.of(request, Digest.of(minutes)) : Summary.NONE));
    }

    private record Request(String unionId, List<String> summaryTypeList) {

        /** guessed: a part is called as in the answer, or by its short name; what nobody knows is accepted. */
        private <T> T ifWanted(Supplier<T> part, String... names) {
            return summaryTypeList == null || summaryTypeList.isEmpty()
                    || Stream.of(names).anyMatch(name -> summaryTypeList.stream().anyMatch(name::equalsIgnoreCase))
                            ? part.get()
                            : null;
        }
    }

    private record Body(Summary summary) {
    }

    /** Each part null if it is not wanted or not there yet. */
    private record Summary(String paragraphSummary, List<Digest.Speaker> conversationalSummary,
            List<Digest.Question> questionsAnsweringSummary, List<Digest.Chapter> autoChapters,
            List<Digest.Passage> keySentences, List<Digest.Passage> actions, List<String> keywords) {

        static final Summary NONE = new Summary(null, null, null, null, null, null, null);

        static Summary of(Request request, Digest digest) {
            return new Summary(
                    request.ifWanted(digest::summary, "paragraphSummary", "Paragraph"),
                    request.ifWanted(digest::speakers, "conversationalSummary", "Conversational"),
                    request.ifWanted(digest::questions, "questionsAnsweringSummary", "QuestionsAnswering"),
                    request.ifWanted(digest::chapters, "autoChapters"),
                    request.ifWanted(digest::keySentences, "keySentences"),
                    request.ifWanted(digest::actions, "actions"),
                    request.ifWanted(digest::keywords, "keywords"));
        }
    }
}
