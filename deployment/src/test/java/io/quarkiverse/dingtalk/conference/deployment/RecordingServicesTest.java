package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswersInTurn.requests;
import static java.net.URLDecoder.decode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.PlaybackRequest;
import io.quarkiverse.dingtalk.conference.recording.ReactiveRecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** What the services of recordings send, over real HTTP, and how they wait. */
class RecordingServicesTest {

    private static final String MEETINGS = "/v1.0/conference/videoConferences/";
    private static final String DONE = "{\"code\":\"200\"}";
    private static final String NO_VIDEOS = "{\"videoList\":[]}";
    private static final String VIDEOS = "{\"videoList\":[{\"mediaId\":\"m\",\"regionId\":\"r\"}]}";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswersInTurn::start)
            .withApplicationRoot(jar -> jar.addClass(AnswersInTurn.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswersInTurn.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"branch\".url", AnswersInTurn.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".access-token", "t");

    @Inject
    RecordingService recordings;

    @Inject
    ReactiveRecordingService reactive;

    @Inject
    @ConferenceClient("branch")
    RecordingService branch;

    @Inject
    Vertx vertx;

    @Test
    void aRecordingIsStartedAsTheHostWantsIt() {
        AnswersInTurn.answer(DONE);

        recordings.start("c", RecordingRequest.builder().host("h").layout(RecordingLayout.FULL_SCREEN)
                .smallWindow(SmallWindow.FLOATING_BOTTOM).build());

        assertThat(requests()).containsExactly("POST " + MEETINGS + "c/cloudRecords/start "
                + "{\"unionId\":\"h\",\"mode\":\"full_screen\",\"smallWindowPosition\":\"float_bottom\"}");
    }

    @Test
    void whatIsNotSaidOfARecordingIsNotSent() {
        AnswersInTurn.answer(DONE);

        recordings.start("c", "h");

        assertThat(requests()).containsExactly("POST " + MEETINGS + "c/cloudRecords/start {\"unionId\":\"h\"}");
    }

    @Test
    void aRecordingIsStopped() {
        AnswersInTurn.answer(DONE);

        branch.stop("c", "h");

        assertThat(requests()).containsExactly("POST " + MEETINGS + "c/cloudRecords/stop {\"unionId\":\"h\"}");
    }

    @Test
    void videosBelongToTheirMeeting() {
        AnswersInTurn.answer(VIDEOS);

        assertThat(recordings.videos("c", "u")).extracting(RecordedVideo::conferenceId).containsExactly("c");
        assertThat(requests()).containsExactly("GET " + MEETINGS + "c/cloudRecords/getVideos?unionId=u");
    }

    @Test
    void theLinksToAVideoAreAskedForByWhatItIs() {
        var links = "{\"playUrl\":\"https://example.org/p\",\"mp4FileUrl\":\"https://example.org/d\"}";
        var asked = "GET " + MEETINGS + "c/cloudRecords/videos/getPlayInfos?mediaId=m&regionId=r&unionId=u";
        AnswersInTurn.answer(links, links);

        recordings.playback(RecordedVideo.builder().conferenceId("c").mediaId("m").regionId("r").build(), "u");
        recordings.playback("c", PlaybackRequest.builder().mediaId("m").regionId("r").reader("u").build());

        assertThat(requests()).containsExactly(asked, asked);
    }

    @Test
    void aTranscriptIsReadPageByPageFromTheTokenOfTheLastParagraph() {
        AnswersInTurn.answer(
                "{\"hasMore\":true,\"paragraphList\":[{\"paragraph\":\"b\",\"nextTtoken\":1653461130000001},"
                        + "{\"paragraph\":\"a\",\"nextTtoken\":1653461130000000}]}",
                "{\"hasMore\":false,\"paragraphList\":[{\"paragraph\":\"0\",\"nextTtoken\":1653461100000000}]}");
        var request = TranscriptRequest.builder().reader("u").from(Duration.ofSeconds(90)).order(TextOrder.NEWEST_FIRST)
                .build();

        assertThat(recordings.transcript("c", request).inPagesOf(2).stream().map(it -> it.text().orElseThrow()))
                .containsExactly("b", "a", "0");
        assertThat(requests()).containsExactly(
                "GET " + MEETINGS + "c/cloudRecords/getTexts?unionId=u&startTime=90000&direction=1&maxResults=2",
                "GET " + MEETINGS + "c/cloudRecords/getTexts?unionId=u&startTime=90000&direction=1"
                        + "&nextToken=1653461130000000&maxResults=2");
    }

    @Test
    void aPageOfATranscriptThatIsTooLargeIsRefusedBeforeItIsSent() {
        AnswersInTurn.answer();

        assertThatThrownBy(() -> recordings.transcript("c", "u").inPagesOf(2001).iterator().next())
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("size must be at most 2000, but is 2001");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aTranscriptIsRefusedAtOnceIfWhatItIsOfCannotBe() {
        assertThatThrownBy(() -> recordings.transcript("c", (TranscriptRequest) null))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("request must be given");
        assertThatThrownBy(() -> recordings.transcript(" ", "u")).hasMessageContaining("conferenceId must be given");
        assertThatThrownBy(() -> recordings.transcript("c", " ")).hasMessageContaining("reader must be given");
    }

    @Test
    void theListOfThoseWhoMayRecordIsChangedAsTheOfficialSdkDoesIt() {
        AnswersInTurn.answer(DONE);

        recordings.changeAllowList(AllowListChange.builder().unionId("admin {1} & co").operation(1).type(RecordingType.CLOUD)
                .entries(AllowListEntry.person("u"), AllowListEntry.builder().id("d").kind(2).build()).build());

        var request = requests().remove();
        assertThat(decode(request, UTF_8)).isEqualTo("POST " + MEETINGS + "enterpriseSetting/record/whiteAccount?requestBody="
                + "{\"unionId\":\"admin {1} & co\",\"bizType\":\"cloud_record\",\"operation\":1,\"settingRangeList\":"
                + "[{\"settingRangeId\":\"u\",\"settingRangeType\":3},{\"settingRangeId\":\"d\",\"settingRangeType\":2}]}");
        assertThat(request).doesNotContain("&", "{", "\"");
    }

    @Test
    void aThreadWaitsUntilThereAreVideos() {
        AnswersInTurn.answer(NO_VIDEOS, VIDEOS);

        assertThat(recordings.awaitVideos("c", "u", MINUTE)).hasSize(1);
        assertThat(requests()).hasSize(2);
    }

    @Test
    void anEventLoopGetsVideosInItsOwnContextWithoutWaiting() throws Exception {
        AnswersInTurn.answer(NO_VIDEOS, VIDEOS);
        var caller = vertx.getOrCreateContext();
        var told = new CompletableFuture<Context>();

        caller.runOnContext(start -> reactive.awaitVideos("c", "u", MINUTE).subscribe()
                .with(videos -> told.complete(Vertx.currentContext()), told::completeExceptionally));

        assertThat(told.get(30, SECONDS)).isSameAs(caller);
    }

    @Test
    void nobodyAsksForVideosAnyMoreWhenTheWaitIsCanceled() throws InterruptedException {
        AnswersInTurn.answer(NO_VIDEOS);
        var wait = reactive.awaitVideos("c", "u", MINUTE).subscribe().with(videos -> {
        });
        assertThat(requests().poll(30, SECONDS)).isNotNull();

        wait.cancel();

        assertThat(requests().poll(2, SECONDS)).isNull();
    }

    @Test
    void whenTheTimeIsUpItIsSaidWhatWasWaitedFor() {
        AnswersInTurn.answer(NO_VIDEOS, NO_VIDEOS);

        assertThatThrownBy(() -> recordings.awaitVideos("c", "u", Duration.ofMillis(10)))
                .isInstanceOf(NotReadyException.class).hasMessageContaining("QueryCloudRecordVideo")
                .hasMessageContaining("the videos of the meeting c did not come within PT0.01S; calls made: ");
    }

    @Test
    void aTranscriptIsWaitedForAndThenReadFromItsBeginning() {
        var paragraph = "{\"hasMore\":false,\"paragraphList\":[{\"paragraph\":\"a\"}]}";
        AnswersInTurn.answer("{\"hasMore\":false,\"paragraphList\":[]}", paragraph, paragraph);

        assertThat(recordings.awaitTranscript("c", "u", MINUTE)).containsExactly(Paragraph.builder().text("a").build());
        assertThat(requests()).containsExactly("GET " + MEETINGS + "c/cloudRecords/getTexts?unionId=u&maxResults=1",
                "GET " + MEETINGS + "c/cloudRecords/getTexts?unionId=u&maxResults=1",
                "GET " + MEETINGS + "c/cloudRecords/getTexts?unionId=u");
    }
}
