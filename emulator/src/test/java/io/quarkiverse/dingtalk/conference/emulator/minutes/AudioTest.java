package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class AudioTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.MINUTES_AUDIO, says = "GET /v1.0/conference/videoConferences/{conferenceId}/minutes/audioInfos answers an audioList, each with recordId (a text), unionId, startTime, endTime, duration, fileSize and playUrl")
    @Guess(page = Page.MINUTES_AUDIO, says = "unionId is that of the owner, duration in milliseconds; there is a file for each time that the minutes were started with recordAudio, once it is processed")
    void tellsAllThatTheSdkKnows() {
        long start = dingtalk.clock().millis();
        take(true);
        assertThat(audios()).isEmpty();
        meeting.process();

        JsonObject audio = audios().get(0);

        assertThat((String) audio.remove("playUrl")).startsWith(dingtalk.server().url() + "/minutes/record.mp3?token=");
        assertThat(audio).isEqualTo(new JsonObject().put("recordId", meeting.view("minutes").getString("recordId"))
                .put("unionId", HOST).put("startTime", start).put("endTime", start + 60_000).put("duration", 60_000)
                .put("fileSize", 10));
    }

    @Test
    @Guess(page = Page.MINUTES_AUDIO, says = "the list is empty without recordAudio")
    void isEmptyWithoutSound() {
        take(false);
        meeting.process();
        assertThat(audios()).isEmpty();

        take(true);
        meeting.process();

        assertThat(audios()).hasSize(1);
    }

    @Test
    @Sentence(page = Page.MINUTES_AUDIO, says = "playUrl leads to an MP3 file")
    @Guess(page = Page.MINUTES_AUDIO, says = "it holds no sound; the link ends after an hour, by the emulator's clock")
    void canBePlayedForAWhile() {
        take(true);
        meeting.process();
        String url = audios().get(0).getString("playUrl");

        Reply file = meeting.open(url);
        assertThat(file.header("content-type")).isEqualTo("audio/mpeg");
        assertThat(file.text()).startsWith("ID3").hasSize(10);
        dingtalk.clock().tick(Duration.ofHours(1));

        meeting.open(url).isError(403, "AccessDenied", "the link is not known or has ended");
    }

    @Test
    @Sentence(page = Page.MINUTES_AUDIO, says = "unionId is required")
    @Guess(page = Page.MINUTES_AUDIO, says = "without it the call fails with 400 paramsError, and for somebody who was not given access with 404 permissionError")
    void isToldToReadersOnly() {
        audios("").isError(400, "paramsError", "error:unionId is missing");
        audios("anne").isError(404, "permissionError", "permissionError:anne was not given access");
    }

    private void take(boolean audio) {
        meeting.startMinutes(audio);
        dingtalk.clock().tick(Duration.ofMinutes(1));
        meeting.pauseMinutes();
    }

    private Reply audios(String unionId) {
        return meeting.get("minutes/audioInfos", Map.of("unionId", unionId));
    }

    private List<JsonObject> audios() {
        return objects(audios(HOST).ok().getJsonArray("audioList"));
    }
}
