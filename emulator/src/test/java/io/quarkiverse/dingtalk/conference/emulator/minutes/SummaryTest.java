package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.piece;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class SummaryTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.MINUTES_SUMMARY, says = "POST /v1.0/conference/videoConferences/{conferenceId}/minutes/summaries/query answers a summary: actions, autoChapters, conversationalSummary, keySentences, keywords, paragraphSummary and questionsAnsweringSummary")
    @Guess(page = Page.MINUTES_SUMMARY, says = "an action is a sentence with to do, todo, to-do or 待办; a question ends with a question mark, and its answer is the sentence behind it")
    @Guess(page = Page.MINUTES_SUMMARY, says = "a chapter has ten sentences, and the beginning of the first as headline; the key sentences are the longest of each chapter")
    @Guess(page = Page.MINUTES_SUMMARY, says = "the keywords are the five most frequent words of four letters or more; the summaries are the beginning of what was said, by all or by one")
    void hasAllPartsOfWhatWasSaid() {
        taken(piece("anne", "Shall we start?", 1000), piece("bob", "Start now. To do: write the budget.", 3400));

        assertThat(summary(new JsonObject()).ok().getJsonObject("summary")).isEqualTo(new JsonObject()
                .put("paragraphSummary", "Shall we start? Start now. To do: write the budget.")
                .put("conversationalSummary", new JsonArray()
                        .add(new JsonObject().put("speakerId", "anne").put("speakerName", "anne")
                                .put("summary", "Shall we start?"))
                        .add(new JsonObject().put("speakerId", "bob").put("speakerName", "bob")
                                .put("summary", "Start now. To do: write the budget.")))
                .put("questionsAnsweringSummary", new JsonArray().add(new JsonObject()
                        .put("question", "Shall we start?").put("answer", "Start now.")
                        .put("sentenceIdsOfQuestion", new JsonArray().add(1))
                        .put("sentenceIdsOfAnswer", new JsonArray().add(2))))
                .put("autoChapters", new JsonArray().add(new JsonObject().put("id", 1).put("headline", "Shall we start?")
                        .put("summary", "Shall we start? Start now. To do: write the budget.").put("start", 0)
                        .put("end", 4400)))
                .put("keySentences", new JsonArray().add(passage()))
                .put("actions", new JsonArray().add(passage()))
                .put("keywords", new JsonArray().add("start").add("shall").add("write").add("budget")));
    }

    private static JsonObject passage() {
        return new JsonObject().put("id", 1).put("sentenceId", 3).put("text", "To do: write the budget.")
                .put("start", 2068).put("end", 4400);
    }

    @ParameterizedTest
    @CsvSource({ "actions, actions", "autoChapters, autoChapters", "Conversational, conversationalSummary",
            "conversationalSummary, conversationalSummary", "keySentences, keySentences", "keywords, keywords",
            "Paragraph, paragraphSummary", "paragraphsummary, paragraphSummary",
            "QuestionsAnswering, questionsAnsweringSummary" })
    @Sentence(page = Page.MINUTES_SUMMARY, says = "summaryTypeList tells which parts are wanted")
    @Guess(page = Page.MINUTES_SUMMARY, says = "a part is called as in the answer, or Paragraph, Conversational and QuestionsAnswering; other words are accepted and lead to nothing; without words all parts are wanted")
    void hasThePartsThatAreWanted(String word, String part) {
        taken(piece("anne", "Hello.", 1000));

        JsonObject summary = summary(new JsonObject().put("summaryTypeList", new JsonArray().add(word).add("MindMap"))).ok()
                .getJsonObject("summary");

        assertThat(summary.fieldNames()).containsExactly(part);
    }

    @Test
    void hasAllPartsForAnEmptyListOfWords() {
        taken(piece("anne", "Hello.", 1000));

        assertThat(summary(new JsonObject().put("summaryTypeList", new JsonArray())).ok().getJsonObject("summary").size())
                .isEqualTo(7);
    }

    @Test
    @Guess(page = Page.MINUTES_SUMMARY, says = "the summary has no parts until the minutes are processed, and empty ones if nobody spoke")
    void hasNoPartsBeforeItIsMade() {
        meeting.startMinutes(false);
        meeting.pauseMinutes();
        assertThat(summary(new JsonObject()).ok()).isEqualTo(new JsonObject().put("summary", new JsonObject()));
        meeting.process();

        JsonObject summary = summary(new JsonObject()).ok().getJsonObject("summary");

        assertThat(summary.getString("paragraphSummary")).isEmpty();
        assertThat(summary.getJsonArray("autoChapters")).isEmpty();
    }

    @Test
    @Sentence(page = Page.MINUTES_SUMMARY, says = "unionId is required")
    @Guess(page = Page.MINUTES_SUMMARY, says = "without it the call fails with 400 paramsError, and for somebody who was not given access with 404 permissionError")
    void isToldToReadersOnly() {
        summary(new JsonObject().put("unionId", "")).isError(400, "paramsError", "error:unionId is missing");
        summary(new JsonObject().put("unionId", "anne"))
                .isError(404, "permissionError", "permissionError:anne was not given access");
    }

    @Test
    @Sentence(page = Page.MINUTES_RESULT, says = "GET /v1.0/conference/videoConferences/{conferenceId}/minutes/meetingResult answers fullSummary and action, a list of texts")
    @Guess(page = Page.MINUTES_RESULT, says = "these are the paragraphSummary and the texts of the actions of the summary")
    void hasAResultAfterTheMeeting() {
        meeting.startMinutes(false);
        meeting.say("anne", "Hello. To do: write.");
        meeting.end();
        meeting.process();

        assertThat(result(HOST).ok()).isEqualTo(new JsonObject().put("fullSummary", "Hello. To do: write.")
                .put("action", new JsonArray().add("To do: write.")));
    }

    @Test
    @Guess(page = Page.MINUTES_RESULT, says = "the answer is empty until the meeting is over and the minutes are processed")
    void hasNoResultBefore() {
        taken(piece("anne", "Hello.", 1000));
        assertThat(result(HOST).ok()).isEmpty();
        meeting.startMinutes(false);
        meeting.end();

        assertThat(result(HOST).ok()).isEmpty();
    }

    @Test
    @Sentence(page = Page.MINUTES_RESULT, says = "unionId is required")
    @Guess(page = Page.MINUTES_RESULT, says = "without it the call fails with 400 paramsError, and for somebody who was not given access with 404 permissionError")
    void hasAResultForReadersOnly() {
        result("").isError(400, "paramsError", "error:unionId is missing");
        result("anne").isError(404, "permissionError", "permissionError:anne was not given access");
    }

    @Test
    @Sentence(page = Page.CHAPTERS, says = "GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/summaries answers a flashMinutesSummary: status and summary, the chapters, each with id, headline, summary, start and end")
    @Guess(page = Page.CHAPTERS, says = "status is 1 once it is processed; a chapter has ten sentences, and at most 20 characters of the first as headline")
    void hasChapters() {
        meeting.startRecording();
        meeting.say(
                IntStream.rangeClosed(1, 11).mapToObj(i -> piece("anne", "This is sentence number " + i + ".", 1000)).toList());
        meeting.end();
        meeting.process();

        JsonObject answer = chapters("cloud_record", HOST).ok().getJsonObject("flashMinutesSummary");

        assertThat(answer.getInteger("status")).isEqualTo(1);
        List<JsonObject> chapters = objects(answer.getJsonArray("summary"));
        assertThat(chapters).hasSize(2);
        assertThat(chapters.get(0).getString("summary")).hasSizeLessThanOrEqualTo(300)
                .startsWith("This is sentence number 1. This is sentence number 2.");
        assertThat(chapters.get(1)).isEqualTo(new JsonObject().put("id", 2).put("headline", "This is sentence num")
                .put("summary", "This is sentence number 11.").put("start", 10_000).put("end", 11_000));
    }

    @Test
    @Guess(page = Page.CHAPTERS, says = "status is 0, and there are no chapters, until it is processed")
    void hasNoChaptersBefore() {
        meeting.startRecording();
        meeting.say("anne", "Hello.");
        meeting.end();

        assertThat(chapters("cloud_record", HOST).ok()).isEqualTo(new JsonObject().put("flashMinutesSummary",
                new JsonObject().put("status", 0).put("summary", new JsonArray())));
    }

    @Test
    @Sentence(page = Page.CHAPTERS, says = "bizType tells of what: cloud_record or minutes")
    void hasChaptersOfRecordingsAndOfMinutes() {
        meeting.startRecording();
        meeting.say("anne", "Recorded.");
        meeting.stopRecording();
        taken(piece("anne", "Taken down.", 1000));

        assertThat(headline("cloud_record")).isEqualTo("Recorded.");
        assertThat(headline("minutes")).isEqualTo("Taken down.");
    }

    private String headline(String bizType) {
        return chapters(bizType, HOST).ok().getJsonObject("flashMinutesSummary").getJsonArray("summary").getJsonObject(0)
                .getString("headline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | creator-1 | bizType is missing",
            "video | creator-1 | bizType must be cloud_record or minutes, not video",
            "minutes | '' | recorderUnionId is missing" })
    @Sentence(page = Page.CHAPTERS, says = "bizType and recorderUnionId are required")
    @Guess(page = Page.CHAPTERS, says = "without them, or for another bizType, the call fails with 400 paramsError")
    void hasNoChaptersOfSomethingElse(String bizType, String recorderUnionId, String message) {
        chapters(bizType, recorderUnionId).isError(400, "paramsError", "error:" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cloud_record", "minutes" })
    @Guess(page = Page.CHAPTERS, says = "of what was never started the call fails with 400 cloudRecordNotFound, and for somebody who was not given access with 404 permissionError")
    void hasNoChaptersOfNothingAndForNobody(String bizType) {
        chapters(bizType, HOST).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
        meeting.startRecording();
        meeting.startMinutes(false);

        chapters(bizType, "anne").isError(404, "permissionError", "permissionError:anne was not given access");
    }

    /** Said while minutes are taken, which are processed then. */
    private void taken(JsonObject... pieces) {
        meeting.startMinutes(false);
        meeting.say(List.of(pieces));
        meeting.pauseMinutes();
        meeting.process();
    }

    /** As the owner, unless the body says otherwise. */
    private Reply summary(JsonObject body) {
        return meeting.post("minutes/summaries/query", new JsonObject().put("unionId", HOST).mergeIn(body));
    }

    private Reply result(String unionId) {
        return meeting.get("minutes/meetingResult", Map.of("unionId", unionId));
    }

    private Reply chapters(String bizType, String recorderUnionId) {
        return meeting.get("flashMinutes/summaries", Map.of("bizType", bizType, "recorderUnionId", recorderUnionId));
    }
}
