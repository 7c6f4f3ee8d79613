package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.minutes.Chapter;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.Highlight;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesResult;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.ReactiveMinutesService;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.MeetingState.Rule;
import io.quarkus.test.junit.QuarkusTest;

/** From the start of minutes to what the AI makes of them. */
@QuarkusTest
class MinutesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String HOST = "teacher";
    private static final String PUPIL = "pupil";

    @Inject
    LiveMeetingService live;

    @Inject
    RecordingService recordings;

    @Inject
    MinutesService minutes;

    @Inject
    ReactiveMinutesService reactive;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private String meeting;

    @BeforeEach
    void startAMeeting() {
        meeting = live.start(LiveMeetingRequest.builder().starter(HOST).title("Lesson").build()).conferenceId();
        dingTalk.join(meeting, HOST, PUPIL);
    }

    @Test
    void whatIsSaidWhileMinutesAreTakenIsTheirText() {
        dingTalk.speak(meeting, HOST, "not heard");
        start();
        dingTalk.speak(meeting, HOST, "Who knows the answer?");
        dingTalk.speak(meeting, PUPIL, "I do.");
        minutes.pause(meeting, HOST);
        dingTalk.speak(meeting, HOST, "not heard either");
        dingTalk.process(meeting);

        var text = minutes.text(meeting, HOST).inPagesOf(1).stream().toList();

        assertThat(text).extracting(it -> it.text().orElseThrow()).containsExactly("Who knows the answer?", "I do.");
        assertThat(text).extracting(it -> it.speaker().orElseThrow()).containsExactly(HOST, PUPIL);
        assertThat(text.get(1).sentences().get(0).words()).extracting(it -> it.text().orElseThrow())
                .containsExactly("I", "do.");
    }

    @Test
    void theTextIsReadFromItsEndToo() {
        start();
        dingTalk.speak(meeting, HOST, "one");
        dingTalk.speak(meeting, HOST, "two");
        minutes.pause(meeting, HOST);
        dingTalk.process(meeting);
        var request = MinutesTextRequest.builder().reader(HOST).order(TextOrder.NEWEST_FIRST).build();

        assertThat(texts(reactive.awaitText(meeting, request, MINUTE).await().atMost(MINUTE).inPagesOf(1).items()
                .collect().asList().await().atMost(MINUTE))).containsExactly("two", "one");
        assertThat(texts(minutes.awaitText(meeting, request, MINUTE).stream().toList())).containsExactly("two", "one");
    }

    @Test
    void theSummaryIsThereWhenItIsMade() {
        start();
        dingTalk.speak(meeting, HOST, "To do: read chapter three.");
        dingTalk.speak(meeting, PUPIL, "Until when?");
        dingTalk.speak(meeting, HOST, "Until Monday.");
        dingTalk.end(meeting);
        assertThat(minutes.summary(meeting, HOST)).isEqualTo(MinutesSummary.builder().build());
        assertThat(minutes.result(meeting, HOST)).isEqualTo(MinutesResult.builder().build());

        var awaited = reactive.awaitSummary(meeting, HOST, MINUTE).subscribeAsCompletionStage();
        dingTalk.process(meeting);

        var summary = awaited.join();
        assertThat(summary).isEqualTo(minutes.awaitSummary(meeting, HOST, MINUTE));
        assertThat(summary.overall()).isPresent();
        assertThat(summary.chapters()).hasSize(1);
        assertThat(summary.speakers()).extracting(it -> it.speakerId().orElseThrow()).containsExactly(HOST, PUPIL);
        assertThat(summary.questions()).singleElement().satisfies(it -> assertThat(it.answer()).contains("Until Monday."));
        assertThat(summary.toDos()).extracting(Highlight::text).extracting(it -> it.orElseThrow())
                .containsExactly("To do: read chapter three.");
        assertThat(minutes.result(meeting, HOST).toDos()).containsExactly("To do: read chapter three.");
    }

    @Test
    void onlySomePartsOfASummaryAreReadIfOnlyTheyAreAskedFor() {
        start();
        dingTalk.speak(meeting, HOST, "To do: read chapter three.");
        minutes.pause(meeting, HOST);
        dingTalk.process(meeting);

        var summary = minutes.summary(meeting, HOST, "actions", "keywords");

        assertThat(summary.toDos()).isNotEmpty();
        assertThat(summary.keywords()).isNotEmpty();
        assertThat(summary.overall()).isEmpty();
    }

    @Test
    void theSoundIsKeptIfThatWasAskedFor() {
        minutes.start(meeting, MinutesRequest.builder().starter(HOST).recordAudio(true).build());
        dingTalk.speak(meeting, HOST, "one");
        minutes.pause(meeting, HOST);
        dingTalk.process(meeting);

        var audio = minutes.audio(meeting, HOST);

        assertThat(audio).singleElement().satisfies(it -> assertThat(it.duration()).isPresent());
        given().get(audio.get(0).playUrl().orElseThrow()).then().statusCode(200);
    }

    @Test
    void flashMinutesOfARecordingHaveChaptersAPageAndADocument() {
        recordings.start(meeting, HOST);
        dingTalk.speak(meeting, HOST, "one");
        recordings.stop(meeting, HOST);
        assertThat(minutes.flashSummary(meeting, MinutesSource.CLOUD_RECORDING, HOST).chapters()).isEmpty();

        var awaited = reactive.awaitFlashSummary(meeting, MinutesSource.CLOUD_RECORDING, HOST, MINUTE)
                .subscribeAsCompletionStage();
        dingTalk.process(meeting);

        assertThat(awaited.join().chapters()).extracting(Chapter::title).extracting(it -> it.orElseThrow())
                .containsExactly("one");
        assertThat(minutes.flashLinks(meeting, MinutesSource.CLOUD_RECORDING, HOST)).singleElement()
                .satisfies(it -> assertThat(it.taskUuid()).isPresent());
        var document = minutes.flashDocument(meeting, MinutesSource.CLOUD_RECORDING, HOST,
                Instant.now().plus(1, ChronoUnit.DAYS));
        assertThat(given().get(document.url()).then().statusCode(200).extract().asString()).contains("one");
    }

    @Test
    void flashMinutesOfWhatWasNotRecordedDoNotCome() {
        assertThatThrownBy(() -> minutes.flashSummary(meeting, MinutesSource.MEETING, HOST))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(
                () -> minutes.awaitFlashSummary(meeting, MinutesSource.MEETING, HOST, Duration.ofMillis(1)))
                .isInstanceOf(NotReadyException.class).hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void theOwnerSharesFlashMinutesAndNobodyElse() {
        start();
        var share = FlashMinutesShare.builder().source(MinutesSource.MEETING).owner(HOST).receiver(PUPIL);

        assertThat(minutes.shareFlash(meeting, share.build()).taskUuid())
                .isEqualTo(minutes.flashLinks(meeting, MinutesSource.MEETING, HOST).get(0).taskUuid());
        assertThatThrownBy(() -> minutes.shareFlash(meeting, share.owner(PUPIL).build()))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void subtitleEventsAreSwitchedOnAndOff() {
        minutes.setSubtitleEvents(meeting, true);
        assertThat(dingTalk.meeting(meeting).rules()).contains(Rule.SUBTITLE_EVENTS);
        reactive.setSubtitleEvents(meeting, false).await().atMost(MINUTE);
        assertThat(dingTalk.meeting(meeting).rules()).doesNotContain(Rule.SUBTITLE_EVENTS);
    }

    @Test
    void noMinutesAreTakenOfAMeetingThatIsOver() {
        dingTalk.end(meeting);

        assertThatThrownBy(this::start).isInstanceOf(MeetingOverException.class);
    }

    private void start() {
        minutes.start(meeting, MinutesRequest.builder().starter(HOST).owner(HOST).build());
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(it -> it.text().orElseThrow()).toList();
    }
}
