package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.dingtalk.conference.testing.RecordingState.Status;
import io.vertx.core.json.JsonObject;

/** What is said, recorded and processed, and what a test sees of it. */
@ExtendWith(DingTalkExtension.class)
class RecordingsTest {

    private static final JsonObject HOST = new JsonObject().put("unionId", "host");

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    private App app;
    private String meeting;

    @BeforeEach
    void startAMeeting() {
        app = new App(dingTalk);
        meeting = app.startAtOnce("host");
    }

    @Test
    void thereIsNoRecordingBeforeItIsStarted() {
        RecordingState recording = dingTalk.recording(meeting);

        assertThat(recording.recordId()).isNull();
        assertThat(recording.status()).isEqualTo(Status.NOT_STARTED);
        assertThat(recording.isProcessed()).isFalse();
        assertThat(recording.speeches()).isEmpty();
    }

    @Test
    void whatIsSaidIsRecorded() {
        record();
        dingTalk.speak(meeting, "host", "Shall we start?");
        dingTalk.speak(meeting, "host", "Silence means yes.", Duration.ofSeconds(3));

        RecordingState recording = dingTalk.recording(meeting);
        assertThat(recording.status()).isEqualTo(Status.RUNNING);
        assertThat(recording.owner()).isEqualTo("host");
        assertThat(recording.speeches()).containsExactly(Speech.of("host", "Shall we start?"),
                Speech.of("host", "Silence means yes.", Duration.ofSeconds(3)));
    }

    @Test
    void aSpeechIsSomebodysAndTakesItsTime() {
        record();
        dingTalk.speak(meeting, "host", "Hello");

        Speech speech = dingTalk.recording(meeting).speeches().get(0);
        assertThat(speech.unionId()).isEqualTo("host");
        assertThat(speech.text()).isEqualTo("Hello");
        assertThat(speech.time()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aConversationIsHadInOneCall() {
        record();
        dingTalk.join(meeting, "guest");
        dingTalk.speak(meeting, Speech.of("host", "Hello"), Speech.of("guest", "Hi"));

        assertThat(dingTalk.recording(meeting).speeches()).extracting(Speech::unionId).containsExactly("host", "guest");
    }

    @Test
    void nobodySpeaksWhoIsNotInside() {
        assertThatIllegalStateException().isThrownBy(() -> dingTalk.speak(meeting, "stranger", "Hello"))
                .withMessageContaining("stranger is not in the conference");
    }

    @Test
    void aTranscriptCanBeReadOnceItIsProcessed() {
        record();
        dingTalk.speak(meeting, "host", "Shall we start?");
        dingTalk.end(meeting);
        boolean processedByItself = dingTalk.recording(meeting).isProcessed();
        dingTalk.process(meeting);

        assertThat(processedByItself).isFalse();
        assertThat(dingTalk.recording(meeting).isProcessed()).isTrue();
        assertThat(dingTalk.recording(meeting).status()).isEqualTo(Status.ENDED);
        assertThat(app.read(meeting, "cloudRecords/getTexts?unionId=host&maxResults=10").encode())
                .contains("Shall we start?");
    }

    @Test
    void minutesAreTakenBesideTheRecording() {
        app.change(meeting, "minutes/start", HOST);
        dingTalk.speak(meeting, "host", "Hello");
        app.change(meeting, "minutes/pause", HOST);

        assertThat(dingTalk.minutes(meeting).status()).isEqualTo(Status.PAUSED);
        assertThat(dingTalk.minutes(meeting).speeches()).containsExactly(Speech.of("host", "Hello"));
        assertThat(dingTalk.minutes(meeting).readers()).isEmpty();
        assertThat(dingTalk.recording(meeting).status()).isEqualTo(Status.NOT_STARTED);
    }

    private void record() {
        app.change(meeting, "cloudRecords/start", HOST);
    }
}
