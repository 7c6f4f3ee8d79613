package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.piece;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class RecordingTextTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/getTexts answers hasMore and a paragraphList")
    @Sentence(page = Page.RECORDING_TEXT, says = "a paragraph has recordId (a number here), unionId, nickName, paragraph, nextTtoken, status, sentenceList, and startTime and endTime in milliseconds from the start of the recording")
    @Sentence(page = Page.RECORDING_TEXT, says = "a sentence has unionId, sentence, startTime, endTime and a wordList; a word has wordId, word, startTime and endTime")
    @Guess(page = Page.RECORDING_TEXT, says = "status is 1; nextTtoken is the time at which the piece begins, in microseconds since 1970; wordId is that, # and a number; every word takes its share of the time")
    void tellsAllThatIsDocumented() {
        meeting.startRecording();
        dingtalk.clock().tick(Duration.ofSeconds(10));
        meeting.say("anne", "Hello all", 900);
        long cursor = dingtalk.clock().millis() * 1000;
        meeting.end();
        meeting.process();

        assertThat(texts(Map.of()).ok()).isEqualTo(new JsonObject().put("hasMore", false).put("paragraphList",
                new JsonArray().add(new JsonObject()
                        .put("recordId", Long.parseLong(meeting.view("recording").getString("recordId")))
                        .put("unionId", "anne").put("nickName", "anne").put("paragraph", "Hello all")
                        .put("startTime", 10_000).put("endTime", 10_900).put("nextTtoken", cursor).put("status", 1)
                        .put("sentenceList", new JsonArray().add(new JsonObject()
                                .put("unionId", "anne").put("sentence", "Hello all")
                                .put("startTime", 10_000).put("endTime", 10_900)
                                .put("wordList", new JsonArray()
                                        .add(new JsonObject().put("wordId", cursor + "#0").put("word", "Hello")
                                                .put("startTime", 10_000).put("endTime", 10_500))
                                        .add(new JsonObject().put("wordId", cursor + "#1").put("word", "all")
                                                .put("startTime", 10_600).put("endTime", 10_900))))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Shall we? Yes. 3.5 of them! | Shall we?; Yes.; 3.5 of them! | 3",
            "开始吧。好的！ | 开始吧。; 好的！ | 2",
            "no end | no end | 1" })
    @Guess(page = Page.RECORDING_TEXT, says = "a sentence ends with a full stop, a question mark or an exclamation mark, English before a blank or Chinese")
    void splitsIntoSentences(String text, String sentences, int count) {
        recorded(List.of(piece("anne", text, 1000)));

        List<JsonObject> told = objects(paragraphs(Map.of()).get(0).getJsonArray("sentenceList"));

        assertThat(told).hasSize(count);
        assertThat(told).extracting(it -> it.getString("sentence")).containsExactly(sentences.split("; "));
    }

    @Test
    @Guess(page = Page.RECORDING_TEXT, says = "a word is a Chinese character, or what stands between blanks")
    void splitsIntoWords() {
        recorded(List.of(piece("anne", "review 设计 now", 1000)));

        assertThat(objects(objects(paragraphs(Map.of()).get(0).getJsonArray("sentenceList")).get(0).getJsonArray("wordList")))
                .extracting(it -> it.getString("word")).containsExactly("review", "设", "计", "now");
    }

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "direction 0, the default, is ascending by time, 1 descending")
    void comesInEitherOrder() {
        recorded(numbered(3));

        assertThat(said(Map.of())).containsExactly("0", "1", "2");
        assertThat(said(Map.of("direction", "0"))).containsExactly("0", "1", "2");
        assertThat(said(Map.of("direction", "1"))).containsExactly("2", "1", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "1" })
    @Sentence(page = Page.RECORDING_TEXT, says = "the nextToken of the next request is the nextTtoken of the last paragraph, a number; hasMore tells whether there is a next one")
    void comesInPagesInEitherOrder(String direction) {
        recorded(numbered(5));

        List<List<String>> pages = pages(Map.of("direction", direction, "maxResults", 2));

        assertThat(pages).isEqualTo(direction.equals("0") ? List.of(List.of("0", "1"), List.of("2", "3"), List.of("4"))
                : List.of(List.of("4", "3"), List.of("2", "1"), List.of("0")));
    }

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "maxResults is 2000 at most")
    @Guess(page = Page.RECORDING_TEXT, says = "without a maxResults there are 200 on a page")
    void hasLargePages() {
        recorded(numbered(5000));

        assertThat(pages(Map.of("maxResults", 2000))).extracting(List::size).containsExactly(2000, 2000, 1000);
        assertThat(paragraphs(Map.of())).hasSize(200);
    }

    @Test
    void hasNoMoreOnAPageThatIsJustFull() {
        recorded(numbered(2));

        assertThat(pages(Map.of("maxResults", 2))).containsExactly(List.of("0", "1"));
    }

    @ParameterizedTest
    @CsvSource({ "0, 1000, '1,2'", "0, 1001, 2", "0, 9000, ''", "1, 1000, '1,0'", "1, 1999, '1,0'", "1, 0, 0" })
    @Sentence(page = Page.RECORDING_TEXT, says = "startTime tells where in the recording to begin, in milliseconds")
    @Guess(page = Page.RECORDING_TEXT, says = "a piece begins there or later; in descending order it begins there or earlier")
    void beginsWhereItIsToldTo(String direction, long startTime, String expected) {
        recorded(numbered(3));

        assertThat(String.join(",", said(Map.of("direction", direction, "startTime", startTime)))).isEqualTo(expected);
    }

    @Test
    @Guess(page = Page.RECORDING_TEXT, says = "a nextToken goes on behind its piece, whatever the startTime")
    void goesOnWithTheSameStartTime() {
        recorded(numbered(4));

        assertThat(pages(Map.of("startTime", 1000, "maxResults", 2))).containsExactly(List.of("1", "2"), List.of("3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "maxResults | 2001 | maxResults must be from 1 to 2000, not 2001",
            "maxResults | 0 | maxResults must be from 1 to 2000, not 0",
            "maxResults | many | maxResults must be an integer, not many",
            "direction | up | direction must be 0 or 1, not up",
            "startTime | 1.5 | startTime must be an integer, not 1.5",
            "nextToken | 1700000000000000_7940 | nextToken must be an integer, not 1700000000000000_7940",
            "nextToken | 7 | nextToken was not given out for this transcript" })
    @Guess(page = Page.RECORDING_TEXT, says = "what is wrong among direction, maxResults (over 2000 as well), startTime and nextToken (one of another transcript as well) makes the call fail with 400 paramsError")
    void isRefusedForWrongParameters(String name, String value, String message) {
        recorded(numbered(1));

        texts(Map.of(name, value)).isError(400, "paramsError", "error:" + message);
    }

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "if there is no recording the call fails with 400 cloudRecordNotFound")
    void isNotFoundOfAMeetingThatWasNotRecorded() {
        texts(Map.of()).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    @Test
    void isNotFoundWithATailIfThatIsChosen() {
        dingtalk.choose(Choice.RECORDING_NOT_FOUND_CODE, "with-tail");

        texts(Map.of()).isError(400, "cloudRecordNotFound%!(EXTRA string=50513)", "cloudRecordNotFound");
    }

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "the list is empty if nobody spoke")
    void isEmptyIfNobodySpoke() {
        recorded(List.of());

        assertThat(texts(Map.of()).ok()).isEqualTo(
                new JsonObject().put("hasMore", false).put("paragraphList", new JsonArray()));
    }

    @Test
    @Guess(page = Page.RECORDING_TEXT, says = "what was said is there once the recording is processed, and not before")
    void isThereOnceItIsProcessed() {
        meeting.startRecording();
        meeting.say("anne", "first");
        meeting.stopRecording();
        meeting.process();
        meeting.startRecording();
        meeting.say("anne", "second");
        meeting.process();
        assertThat(said(Map.of())).containsExactly("first");
        meeting.end();
        assertThat(said(Map.of())).containsExactly("first");

        meeting.process();

        assertThat(said(Map.of())).containsExactly("first", "second");
    }

    @Test
    @Guess(page = Page.RECORDING_TEXT, says = "what is said while nothing is recorded is forgotten")
    void hasNothingThatWasSaidBeforeOrAfter() {
        meeting.say("anne", "before");
        meeting.startRecording();
        meeting.say("anne", "meanwhile");
        meeting.stopRecording();
        meeting.say("anne", "after");
        meeting.process();

        assertThat(said(Map.of())).containsExactly("meanwhile");
    }

    @Test
    @Guess(page = Page.RECORDING_TEXT, says = "times are counted from the first start of the recording, pauses included")
    void countsPauses() {
        meeting.startRecording();
        meeting.stopRecording();
        dingtalk.clock().tick(Duration.ofMinutes(5));
        meeting.startRecording();
        meeting.say("anne", "hello");
        meeting.end();
        meeting.process();

        assertThat(paragraphs(Map.of()).get(0).getInteger("startTime")).isEqualTo(300_000);
    }

    @Test
    @Sentence(page = Page.RECORDING_TEXT, says = "unionId may be left out")
    @Guess(page = Page.RECORDING_TEXT, says = "for somebody who was not given access the call fails with 404 permissionError")
    void isToldToReadersOnlyIfItIsToldToSomebody() {
        recorded(numbered(1));

        texts(Map.of()).ok();
        texts(Map.of("unionId", HOST)).ok();
        texts(Map.of("unionId", "anne")).isError(404, "permissionError", "permissionError:anne was not given access");
    }

    private void recorded(List<JsonObject> pieces) {
        meeting.startRecording();
        meeting.say(pieces);
        meeting.end();
        meeting.process();
    }

    /** Each takes a second. */
    private static List<JsonObject> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> piece("anne", String.valueOf(i), 1000)).toList();
    }

    private Reply texts(Map<String, ?> query) {
        return meeting.get("cloudRecords/getTexts", query);
    }

    private List<JsonObject> paragraphs(Map<String, ?> query) {
        return objects(texts(query).ok().getJsonArray("paragraphList"));
    }

    private List<String> said(Map<String, ?> query) {
        return texts(paragraphs(query));
    }

    private static List<String> texts(List<JsonObject> paragraphs) {
        return paragraphs.stream().map(it -> it.getString("paragraph")).toList();
    }

    private List<List<String>> pages(Map<String, ?> query) {
        List<List<String>> pages = new ArrayList<>();
        Stream.iterate(texts(query).ok(), page -> page != null, page -> {
            if (!page.getBoolean("hasMore")) {
                return null;
            }
            JsonArray paragraphs = page.getJsonArray("paragraphList");
            Map<String, Object> next = new HashMap<>(query);
            next.put("nextToken", paragraphs.getJsonObject(paragraphs.size() - 1).getLong("nextTtoken"));
            return texts(next).ok();
        }).forEach(page -> pages.add(texts(objects(page.getJsonArray("paragraphList")))));
        return pages;
    }
}
