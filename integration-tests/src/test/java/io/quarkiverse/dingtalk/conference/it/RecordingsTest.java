package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkiverse.dingtalk.conference.testing.AllowedRecorder;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Speech;
import io.quarkus.test.junit.QuarkusTest;

/** From the start of a recording to its videos and to what was said. */
@QuarkusTest
class RecordingsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String HOST = "teacher";

    @Inject
    LiveMeetingService live;

    @Inject
    RecordingService recordings;

    @Inject
    ReactiveRecordingService reactive;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private String meeting;

    @BeforeEach
    void startAMeeting() {
        meeting = live.start(LiveMeetingRequest.builder().starter(HOST).title("Lesson").build()).conferenceId();
        dingTalk.join(meeting, HOST);
    }

    @Test
    void aRecordedMeetingCanBeWatchedAndRead() {
        recordings.start(meeting, RecordingRequest.builder().host(HOST).layout(RecordingLayout.SPEAKER).build());
        dingTalk.speak(meeting, Speech.of(HOST, "one"), Speech.of(HOST, "two"), Speech.of(HOST, "three"));
        recordings.stop(meeting, HOST);
        dingTalk.process(meeting);

        var video = recordings.awaitVideos(meeting, HOST, MINUTE).get(0);
        assertThat(video.recordedBy()).contains(HOST);
        var playback = recordings.playback(video, HOST);
        given().get(playback.downloadUrl().orElseThrow()).then().statusCode(200);
        assertThat(playback.size()).isEqualTo(video.size());
        assertThat(recordings.awaitTranscript(meeting, HOST, MINUTE).inPagesOf(2).stream().map(it -> it.text().orElseThrow()))
                .containsExactly("one", "two", "three");
    }

    @Test
    void aTranscriptIsReadFromItsEndAndFromAPosition() {
        recordings.start(meeting, HOST);
        dingTalk.speak(meeting, Speech.of(HOST, "one"), Speech.of(HOST, "two"), Speech.of(HOST, "three"));
        recordings.stop(meeting, HOST);
        dingTalk.process(meeting);
        var position = recordings.transcript(meeting, HOST).stream().skip(1).findFirst().orElseThrow().start();

        assertThat(reactive.transcript(meeting, TranscriptRequest.builder().reader(HOST).order(TextOrder.NEWEST_FIRST).build())
                .inPagesOf(1).items().map(it -> it.text().orElseThrow()).collect().asList().await().atMost(MINUTE))
                .containsExactly("three", "two", "one");
        assertThat(recordings.transcript(meeting,
                TranscriptRequest.builder().reader(HOST).from(position.orElseThrow()).build()).stream()
                .map(it -> it.text().orElseThrow())).containsExactly("two", "three");
    }

    @Test
    void videosThatComeLaterAreWaitedFor() {
        recordings.start(meeting, HOST);
        recordings.stop(meeting, HOST);
        assertThat(recordings.videos(meeting, HOST)).isEmpty();

        var videos = reactive.awaitVideos(meeting, HOST, MINUTE).subscribeAsCompletionStage();
        dingTalk.process(meeting);

        assertThat(videos).succeedsWithin(MINUTE).asList().hasSize(1);
    }

    @Test
    void videosOfWhatWasNotRecordedDoNotCome() {
        assertThatThrownBy(() -> recordings.awaitVideos(meeting, HOST, Duration.ofMillis(1)))
                .isInstanceOf(NotReadyException.class).hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void onlyTheHostRecords() {
        dingTalk.join(meeting, "student");

        assertThatThrownBy(() -> recordings.start(meeting, "student")).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void whoMayRecordIsChangedAsTheOfficialSdkDoesIt() {
        recordings.changeAllowList(AllowListChange.builder().unionId("admin").operation(1).type(RecordingType.CLOUD)
                .entries(AllowListEntry.person(HOST)).build());

        assertThat(dingTalk.recordingAllowList()).extracting(AllowedRecorder::id).containsExactly(HOST);
    }
}
