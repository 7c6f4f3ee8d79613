package io.quarkiverse.dingtalk.conference.rest.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.minutes.Sentence;
import io.quarkiverse.dingtalk.conference.minutes.Word;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.VideoKind;
import io.quarkiverse.dingtalk.conference.recording.VideoPlayback;
import io.quarkiverse.dingtalk.conference.rest.meeting.Example;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** What recordings are on the wire. */
class RecordingWireTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void everyFieldIsWrittenAsDingTalkSpellsIt(WireRequest request, String json) {
        assertThat(Example.written(request)).isEqualTo(json.replace('\'', '"'));
    }

    static Stream<Arguments> everyFieldIsWrittenAsDingTalkSpellsIt() {
        return Stream.of(
                Arguments.of(started(RecordingRequest.builder().layout(RecordingLayout.GRID)
                        .smallWindow(SmallWindow.BESIDE_RIGHT)),
                        "{'unionId':'h','mode':'grid','smallWindowPosition':'relative_right'}"),
                Arguments.of(started(RecordingRequest.builder().layout(RecordingLayout.SPEAKER)
                        .smallWindow(SmallWindow.FLOATING_RIGHT)),
                        "{'unionId':'h','mode':'speech','smallWindowPosition':'float_right'}"),
                Arguments.of(started(RecordingRequest.builder()), "{'unionId':'h'}"),
                Arguments.of(started(RecordingRequest.builder().unknownValue("layout", "later")
                        .unknownValue("smallWindow", "elsewhere")),
                        "{'unionId':'h','mode':'later','smallWindowPosition':'elsewhere'}"),
                Arguments.of(new StopCloudRecordRequest("h"), "{'unionId':'h'}"),
                Arguments.of(OptRecordWhiteAccountRequest.of(AllowListChange.builder().unionId("u").operation(7)
                        .unknownValue("type", "local_record").entries(AllowListEntry.person("a")).build()),
                        "{'unionId':'u','bizType':'local_record','operation':7,'settingRangeList':"
                                + "[{'settingRangeId':'a','settingRangeType':3}]}"),
                Arguments.of(OptRecordWhiteAccountRequest.of(AllowListChange.builder().unionId("u").operation(0)
                        .type(RecordingType.CLOUD).entries(AllowListEntry.person("a")).build()),
                        "{'unionId':'u','bizType':'cloud_record','operation':0,'settingRangeList':"
                                + "[{'settingRangeId':'a','settingRangeType':3}]}"));
    }

    private static StartCloudRecordRequest started(RecordingRequest.Builder request) {
        return StartCloudRecordRequest.of(request.host("h").build());
    }

    @Test
    void aConstantThatSaysNothingIsNotSent() {
        assertThatThrownBy(() -> started(RecordingRequest.builder().smallWindow(SmallWindow.UNKNOWN)))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("smallWindow must be one of");
    }

    @Test
    void everyFieldOfAVideoIsRead() {
        assertThat(videos("{'videoList':[{'recordId':'531000000000000000001','unionId':'u','recordType':1,"
                + "'startTime':1640070000000,'endTime':1640070001000,'duration':1000,'fileSize':5000000000,'mediaId':'m',"
                + "'regionId':'cn'}]}")).containsExactly(RecordedVideo.builder().mediaId("m").regionId("cn")
                        .recordId("531000000000000000001").kind(VideoKind.COMPOSED).recordedBy("u")
                        .startedAt(Instant.ofEpochMilli(1640070000000L)).endedAt(Instant.ofEpochMilli(1640070001000L))
                        .duration(SECOND).size(5_000_000_000L).build());
    }

    @Test
    void ofAVideoItsIdIsEnough() {
        assertThat(videos("{'videoList':[{'mediaId':'m'},null]}")).containsExactly(
                RecordedVideo.builder().mediaId("m").build());
    }

    @ParameterizedTest
    @CsvSource({ "0,PLAIN", "'\"0\"',PLAIN", "1,COMPOSED", "2,UNKNOWN" })
    void theKindOfAVideoIsReadFromItsCode(String code, VideoKind kind) {
        assertThat(videos("{'videoList':[{'mediaId':'m','recordType':" + code + "}]}").get(0).kind()).contains(kind);
    }

    @Test
    void aKindThatIsNotKnownIsKept() {
        assertThat(videos("{'videoList':[{'mediaId':'m','recordType':2}]}").get(0).unknownValues()).containsEntry("kind", "2");
    }

    @Test
    void aNumberIsReadFromATextAndAnIdFromANumber() {
        var video = videos("{'videoList':[{'mediaId':'m','recordId':531000000000000000001,'fileSize':'7'}]}").get(0);

        assertThat(video.recordId()).contains("531000000000000000001");
        assertThat(video.size()).contains(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'videoList':[{'regionId':'r'}]}", "{'code':'200'}" })
    void anAnswerThatNamesNoVideosIsNone(String json) {
        assertThatThrownBy(() -> videos(json)).isInstanceOf(ErrorResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "fileSize", "size" })
    void theSizeOfAVideoIsReadInBothSpellings(String size) {
        assertThat(playback("{'playUrl':'p','mp4FileUrl':'d','duration':1000,'status':0,'" + size + "':7}"))
                .isEqualTo(VideoPlayback.builder().playUrl("p").downloadUrl("d").duration(SECOND).status("0").size(7L).build());
    }

    @Test
    void linksAreWhatAPlaybackIsAbout() {
        assertThatThrownBy(() -> playback("{'duration':1000,'fileSize':7}")).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void theLinksToAVideoAreSecret() {
        assertThat(Example.read("{\"playUrl\":\"secret\",\"mp4FileUrl\":\"secret\"}",
                QueryCloudRecordVideoPlayInfoResponse.class).toString()).doesNotContain("secret");
    }

    @Test
    void everyFieldOfATranscriptIsRead() {
        var page = transcript("{'hasMore':true,'paragraphList':[{'unionId':'u','nickName':'Ann','recordId':531,"
                + "'paragraph':'Yes. No.','startTime':1000,'endTime':4000,'status':0,'nextTtoken':1653461130000000,"
                + "'sentenceList':[{'unionId':'u','sentence':'Yes.','startTime':1000,'endTime':2000,'wordList':"
                + "[{'wordId':'w','word':'Yes','startTime':1000,'endTime':2000}]}]}]}").result();

        assertThat(page.nextToken()).contains("1653461130000000");
        assertThat(page.items()).containsExactly(Paragraph.builder().speaker("u").speakerName("Ann").recordId("531")
                .text("Yes. No.").start(SECOND).end(Duration.ofSeconds(4))
                .sentences(List.of(Sentence.builder().speaker("u").text("Yes.").start(SECOND).end(Duration.ofSeconds(2))
                        .words(List.of(Word.builder().id("w").text("Yes").start(SECOND).end(Duration.ofSeconds(2)).build()))
                        .build()))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "531000000000000000001", "'531000000000000000001'" })
    void theIdOfARecordingMayBeBeyondANumber(String id) {
        assertThat(transcript("{'paragraphList':[{'recordId':" + id + "}]}").result().items().get(0).recordId())
                .contains("531000000000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'hasMore':false,'paragraphList':[{'nextTtoken':1}]}", "{'hasMore':true,'paragraphList':[]}",
            "{'hasMore':true,'paragraphList':[{'paragraph':'a'}]}", "{'hasMore':false}" })
    void aTranscriptEndsWithoutATokenOrWithoutMore(String json) {
        assertThat(transcript(json).result().nextToken()).isEmpty();
    }

    private static List<RecordedVideo> videos(String json) {
        return Example.read(json.replace('\'', '"'), QueryCloudRecordVideoResponse.class).result();
    }

    private static VideoPlayback playback(String json) {
        return Example.read(json.replace('\'', '"'), QueryCloudRecordVideoPlayInfoResponse.class).result();
    }

    private static QueryCloudRecordTextResponse transcript(String json) {
        return Example.read(json.replace('\'', '"'), QueryCloudRecordTextResponse.class);
    }
}
