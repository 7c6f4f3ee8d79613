package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.piece;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class MinutesTextTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.MINUTES_TEXT, says = "GET /v1.0/conference/videoConferences/{conferenceId}/minutes/textInfos answers hasMore, nextToken (a text) and a paragraphList")
    @Sentence(page = Page.MINUTES_TEXT, says = "a paragraph has recordId, paragraphId, unionId, nickName, paragraph, startTime, endTime and a sentenceList, whose sentences and words are those of a recording; it has no cursor")
    @Guess(page = Page.MINUTES_TEXT, says = "paragraphId counts from 1; nextToken is empty on the last page")
    void tellsAllThatTheSdkKnows() {
        meeting.startMinutes(false);
        dingtalk.clock().tick(Duration.ofSeconds(10));
        meeting.say("anne", "Hello", 900);
        long cursor = dingtalk.clock().millis() * 1000;

        assertThat(texts(Map.of("direction", "0")).ok()).isEqualTo(new JsonObject().put("hasMore", false).put("nextToken", "")
                .put("paragraphList", new JsonArray().add(new JsonObject()
                        .put("recordId", Long.parseLong(meeting.view("minutes").getString("recordId"))).put("paragraphId", 1)
                        .put("unionId", "anne").put("nickName", "anne").put("paragraph", "Hello")
                        .put("startTime", 10_000).put("endTime", 10_900)
                        .put("sentenceList", new JsonArray().add(new JsonObject()
                                .put("unionId", "anne").put("sentence", "Hello").put("startTime", 10_000)
                                .put("endTime", 10_900).put("wordList", new JsonArray().add(new JsonObject()
                                        .put("wordId", cursor + "#0").put("word", "Hello")
                                        .put("startTime", 10_000).put("endTime", 10_900))))))));
    }

    @ParameterizedTest
    @CsvSource({ "0, '0,1', '2,3', 4", "1, '4,3', '2,1', 0" })
    @Sentence(page = Page.MINUTES_TEXT, says = "nextToken leads to the next page, while hasMore is true; it is two numbers joined by _")
    @Guess(page = Page.MINUTES_TEXT, says = "direction is 0 for ascending and 1 for descending, as for recordings")
    void comesInPagesInEitherOrder(String direction, String first, String second, String third) {
        meeting.startMinutes(false);
        meeting.say(numbered(5));

        JsonObject page = texts(Map.of("direction", direction, "maxResults", 2)).ok();
        assertThat(said(page)).isEqualTo(first);
        assertThat(page.getString("nextToken")).matches("\\d{16}_\\d+");
        page = texts(Map.of("direction", direction, "maxResults", 2, "nextToken", page.getString("nextToken"))).ok();
        assertThat(said(page)).isEqualTo(second);
        assertThat(page.getBoolean("hasMore")).isTrue();
        page = texts(Map.of("direction", direction, "maxResults", 2, "nextToken", page.getString("nextToken"))).ok();
        assertThat(said(page)).isEqualTo(third);
        assertThat(page.getBoolean("hasMore")).isFalse();
    }

    @Test
    @Guess(page = Page.MINUTES_TEXT, says = "an empty nextToken leads to the first page; a page has 200 pieces if nothing else is asked for, and as many as are asked for otherwise")
    void hasPagesOfAnySize() {
        meeting.startMinutes(false);
        meeting.say(numbered(3000));

        assertThat(texts(Map.of("direction", "0", "nextToken", "")).ok().getJsonArray("paragraphList")).hasSize(200);
        assertThat(texts(Map.of("direction", "0", "maxResults", 3000)).ok().getJsonArray("paragraphList")).hasSize(3000);
    }

    @Test
    @Guess(page = Page.MINUTES_TEXT, says = "what is said is there at once, while the minutes run; what is said while they are paused is forgotten")
    void isThereAtOnce() {
        meeting.startMinutes(false);
        meeting.say("anne", "first");
        assertThat(said(texts(Map.of("direction", "0")).ok())).isEqualTo("first");
        meeting.pauseMinutes();
        meeting.say("anne", "second");
        meeting.startMinutes(false);
        meeting.say("anne", "third");

        assertThat(said(texts(Map.of("direction", "0")).ok())).isEqualTo("first,third");
    }

    @Test
    @Guess(page = Page.MINUTES_TEXT, says = "the list is empty if the minutes were never started")
    void isEmptyIfThereAreNoMinutes() {
        assertThat(texts(Map.of("direction", "0")).ok()).isEqualTo(new JsonObject().put("hasMore", false)
                .put("nextToken", "").put("paragraphList", new JsonArray()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "direction | | direction is missing",
            "direction | up | direction must be 0 or 1, not up",
            "maxResults | 0 | maxResults must be from 1 to 2147483647, not 0",
            "nextToken | 1_1 | nextToken was not given out for this transcript",
            "nextToken | x | nextToken must be an integer, not x" })
    @Sentence(page = Page.MINUTES_TEXT, says = "direction is required")
    @Guess(page = Page.MINUTES_TEXT, says = "what is wrong among direction, maxResults and nextToken makes the call fail with 400 paramsError")
    void isRefusedForWrongParameters(String name, String value, String message) {
        Map<String, String> query = new HashMap<>(Map.of("direction", "0"));
        query.put(name, value == null ? "" : value);

        texts(query).isError(400, "paramsError", "error:" + message);
    }

    @Test
    @Guess(page = Page.MINUTES_TEXT, says = "unionId may be left out; for somebody who was not given access the call fails with 404 permissionError")
    void isToldToReadersOnlyIfItIsToldToSomebody() {
        meeting.startMinutes(false);

        texts(Map.of("direction", "0", "unionId", HOST)).ok();
        texts(Map.of("direction", "0", "unionId", "anne"))
                .isError(404, "permissionError", "permissionError:anne was not given access");
    }

    /** Each takes a second. */
    private static List<JsonObject> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> piece("anne", String.valueOf(i), 1000)).toList();
    }

    private Reply texts(Map<String, ?> query) {
        return meeting.get("minutes/textInfos", query);
    }

    private static String said(JsonObject page) {
        return String.join(",", objects(page.getJsonArray("paragraphList")).stream()
                .map(it -> it.getString("paragraph")).toList());
    }
}
