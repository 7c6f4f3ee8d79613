package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import io.vertx.core.json.JsonObject;

class MinutesLinksTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @ParameterizedTest
    @ValueSource(strings = { "cloud_record", "minutes" })
    @Sentence(page = Page.MINUTES_PAGE, says = "GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/recordUrls answers recordMinutesUrls, each with recordMinutesUrl and taskUuid")
    @Guess(page = Page.MINUTES_PAGE, says = "there is one; nothing answers at its recordMinutesUrl, which ends with the taskUuid")
    void leadToOnePage(String bizType) {
        startBoth();

        JsonObject url = urls(bizType).get(0);

        assertThat(urls(bizType)).hasSize(1);
        assertThat(url.fieldNames()).containsExactlyInAnyOrder("recordMinutesUrl", "taskUuid");
        assertThat(url.getString("taskUuid")).matches("[0-9a-f]{32}");
        assertThat(url.getString("recordMinutesUrl")).isEqualTo("https://minutes.dingtalk.io/" + url.getString("taskUuid"));
    }

    @Test
    @Sentence(page = Page.MINUTES_PAGE, says = "bizType tells of what: cloud_record or minutes")
    @Guess(page = Page.MINUTES_PAGE, says = "taskUuid is always the same for one recording, or for the minutes of one meeting")
    void leadToTheSamePageEachTime() {
        startBoth();
        List<JsonObject> urls = urls("cloud_record");
        meeting.end();
        meeting.process();

        assertThat(urls("cloud_record")).isEqualTo(urls).isNotEqualTo(urls("minutes"));
    }

    @Test
    @Sentence(page = Page.MINUTES_PAGE, says = "bizType and recorderUnionId are required")
    @Guess(page = Page.MINUTES_PAGE, says = "of what was never started the call fails with 400 cloudRecordNotFound, without a parameter with 400 paramsError, for somebody who was not given access with 404 permissionError")
    void leadToNoPageOfNothing() {
        urls("minutes", HOST).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
        startBoth();

        urls("", HOST).isError(400, "paramsError", "error:bizType is missing");
        urls("minutes", "").isError(400, "paramsError", "error:recorderUnionId is missing");
        urls("minutes", "anne").isError(404, "permissionError", "permissionError:anne was not given access");
    }

    @Test
    @Sentence(page = Page.DOCUMENT, says = "GET /v1.0/conference/videoConferences/{conferenceId}/flashMinutes/document/generate answers a minutesDocUrl")
    @Guess(page = Page.DOCUMENT, says = "it leads to the emulator itself, to a text of who said what")
    void leadToADocument() {
        startBoth();
        meeting.say("anne", "你好");
        meeting.say("bob", "Hello");

        Reply document = meeting.open(document(Map.of()).ok().getString("minutesDocUrl"));

        assertThat(document.header("content-type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(document.text()).isEqualTo("设计评审 Design review\n\nanne: 你好\nbob: Hello\n");
    }

    @Test
    @Sentence(page = Page.DOCUMENT, says = "bizType tells of what: cloud_record or minutes")
    void leadToADocumentOfARecordingAsWell() {
        meeting.startMinutes(false);
        meeting.say("anne", "Taken down.");
        meeting.pauseMinutes();
        meeting.startRecording();
        meeting.say("anne", "Recorded.");

        assertThat(meeting.open(document(Map.of("bizType", "cloud_record")).ok().getString("minutesDocUrl")).text())
                .contains("Recorded.").doesNotContain("Taken down.");
    }

    @Test
    @Sentence(page = Page.DOCUMENT, says = "expireTime is when the link ends, in milliseconds since 1970")
    @Guess(page = Page.DOCUMENT, says = "it ends by the emulator's clock, and is refused with 403 AccessDenied then")
    void leadToADocumentUntilTheyEnd() {
        startBoth();
        String url = document(Map.of("expireTime", dingtalk.clock().millis() + 5000)).ok().getString("minutesDocUrl");
        dingtalk.clock().tick(Duration.ofMillis(4999));
        assertThat(meeting.open(url).status()).isEqualTo(200);

        dingtalk.clock().tick(Duration.ofMillis(1));

        meeting.open(url).isError(403, "AccessDenied", "the link is not known or has ended");
    }

    @Test
    @Sentence(page = Page.DOCUMENT, says = "a comment says of expireTime that it may not be null, though it is not marked as required")
    @Guess(page = Page.DOCUMENT, says = "without it the call fails with 400 paramsError; that the link ends after an hour can be chosen")
    void lastAnHourWithoutAnEndIfThatIsChosen() {
        startBoth();
        document(Map.of("expireTime", "")).isError(400, "paramsError", "error:expireTime is missing");

        dingtalk.choose(Choice.DOCUMENT_WITHOUT_EXPIRY, "success");
        String url = document(Map.of("expireTime", "")).ok().getString("minutesDocUrl");

        dingtalk.clock().tick(Duration.ofHours(1).minusMillis(1));
        assertThat(meeting.open(url).status()).isEqualTo(200);
        dingtalk.clock().tick(Duration.ofMillis(1));
        assertThat(meeting.open(url).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "bizType | '' | bizType is missing",
            "bizType | video | bizType must be cloud_record or minutes, not video", "unionId | '' | unionId is missing",
            "expireTime | tomorrow | expireTime must be an integer, not tomorrow" })
    @Sentence(page = Page.DOCUMENT, says = "bizType and unionId are required")
    @Guess(page = Page.DOCUMENT, says = "a parameter that is missing or wrong makes the call fail with 400 paramsError")
    void areRefusedForWrongParameters(String name, String value, String message) {
        startBoth();

        document(Map.of(name, value)).isError(400, "paramsError", "error:" + message);
    }

    @Test
    @Guess(page = Page.DOCUMENT, says = "of what was never started the call fails with 400 cloudRecordNotFound, and for somebody who was not given access with 404 permissionError")
    void leadToNoDocumentOfNothingAndForNobody() {
        document(Map.of()).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
        startBoth();

        document(Map.of("unionId", "anne")).isError(404, "permissionError", "permissionError:anne was not given access");
    }

    @Test
    void areNotShownInTheRequestLog() {
        startBoth();
        String url = document(Map.of()).ok().getString("minutesDocUrl");
        meeting.open(url);

        assertThat(dingtalk.requestLog().text()).contains("/minutes/minutes.txt?token=***")
                .doesNotContain(url.substring(url.indexOf('=') + 1));
    }

    private void startBoth() {
        meeting.startRecording();
        meeting.startMinutes(false);
    }

    private Reply urls(String bizType, String recorderUnionId) {
        return meeting.get("flashMinutes/recordUrls", Map.of("bizType", bizType, "recorderUnionId", recorderUnionId));
    }

    private List<JsonObject> urls(String bizType) {
        return objects(urls(bizType, HOST).ok().getJsonArray("recordMinutesUrls"));
    }

    /** Of the minutes, as their owner, for a day, but for what is told otherwise. */
    private Reply document(Map<String, ?> changes) {
        Map<String, Object> query = new HashMap<>(Map.of("bizType", "minutes", "unionId", HOST, "expireTime",
                dingtalk.clock().millis() + Duration.ofDays(1).toMillis()));
        query.putAll(changes);
        return meeting.get("flashMinutes/document/generate", query);
    }
}
