package io.quarkiverse.dingtalk.conference.emulator.recording;

import static io.quarkiverse.dingtalk.conference.emulator.RecordedMeeting.HOST;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
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

class VideosTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final RecordedMeeting meeting = new RecordedMeeting(dingtalk);

    @Test
    @Sentence(page = Page.VIDEOS, says = "GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/getVideos answers a videoList")
    @Sentence(page = Page.VIDEOS, says = "a video has recordId (a text), unionId, mediaId, regionId, recordType, startTime, endTime and duration in milliseconds, and fileSize in bytes")
    @Guess(page = Page.VIDEOS, says = "recordType is 0, regionId cn-shenzhen, unionId that of the owner")
    void tellsAllThatIsDocumented() {
        long start = dingtalk.clock().millis();
        record(Duration.ofMinutes(2));

        JsonObject video = meeting.videos().get(0);

        assertThat((String) video.remove("mediaId")).matches("[0-9a-f]{32}");
        assertThat((String) video.remove("recordId")).matches("\\d{18}");
        assertThat(video).isEqualTo(new JsonObject().put("unionId", HOST).put("regionId", "cn-shenzhen").put("recordType", 0)
                .put("startTime", start).put("endTime", start + 120_000).put("duration", 120_000).put("fileSize", 24));
    }

    @Test
    @Sentence(page = Page.VIDEOS, says = "recordId is the same for all files of a meeting")
    @Guess(page = Page.VIDEOS, says = "there is one file for each time that the recording was started")
    void haveOneFileForEachStart() {
        record(Duration.ofMinutes(2));
        record(Duration.ofMinutes(3));

        assertThat(meeting.videos()).extracting(it -> it.getInteger("duration")).containsExactly(120_000, 180_000);
        assertThat(meeting.videos()).extracting(it -> it.getString("recordId")).containsOnly(
                meeting.view("recording").getString("recordId"));
        assertThat(meeting.videos()).extracting(it -> it.getString("mediaId")).doesNotHaveDuplicates();
    }

    @Test
    @Sentence(page = Page.VIDEOS, says = "a file is there some time after the recording has stopped")
    @Guess(page = Page.VIDEOS, says = "it is there once the emulator is told that it is processed")
    void areThereOnceTheyAreProcessed() {
        meeting.startRecording();
        meeting.process();
        meeting.end();
        assertThat(meeting.videos()).isEmpty();

        meeting.process();

        assertThat(meeting.videos()).hasSize(1);
    }

    @Test
    @Sentence(page = Page.VIDEOS, says = "if there is no recording the call fails with 400 cloudRecordNotFound")
    void areNotFoundOfAMeetingThatWasNotRecorded() {
        videos(HOST).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    @Test
    @Guess(page = Page.VIDEOS, says = "a tail of the code, as others saw it, can be chosen: cloudRecordNotFound%!(EXTRA string=50513)")
    void areNotFoundWithATailIfThatIsChosen() {
        dingtalk.choose(Choice.RECORDING_NOT_FOUND_CODE, "with-tail");

        videos(HOST).isError(400, "cloudRecordNotFound%!(EXTRA string=50513)", "cloudRecordNotFound");
    }

    @Test
    @Guess(page = Page.VIDEOS, says = "only the owner, who started it, and who was given access may read a recording; for others the call fails with 404 permissionError")
    void areToldToReadersOnly() {
        record(Duration.ofMinutes(1));

        videos("anne").isError(404, "permissionError", "permissionError:anne was not given access");
    }

    @Test
    @Sentence(page = Page.VIDEOS, says = "without a unionId the call fails with 400 paramsError")
    void areToldToNobodyInParticular() {
        videos("").isError(400, "paramsError", "error:unionId is missing");
    }

    @Test
    @Sentence(page = Page.PLAY_INFO, says = "GET /v1.0/conference/videoConferences/{conferenceId}/cloudRecords/videos/getPlayInfos answers playUrl, mp4FileUrl, duration in milliseconds, fileSize in bytes, and status")
    @Guess(page = Page.PLAY_INFO, says = "status is 1; the links lead to the emulator itself")
    void haveLinks() {
        record(Duration.ofMinutes(2));

        JsonObject info = playInfo(Map.of()).ok();

        assertThat(info.getString("mp4FileUrl")).startsWith(dingtalk.server().url() + "/recordings/record.mp4?token=");
        assertThat(info.getString("playUrl")).startsWith(dingtalk.server().url() + "/recordings/record.m3u8?token=");
        info.remove("mp4FileUrl");
        info.remove("playUrl");
        assertThat(info).isEqualTo(new JsonObject().put("duration", 120_000).put("fileSize", 24).put("status", 1));
    }

    @Test
    @Sentence(page = Page.PLAY_INFO, says = "mp4FileUrl leads to an MP4 file")
    @Guess(page = Page.PLAY_INFO, says = "it holds no picture")
    void canBeDownloaded() {
        record(Duration.ofMinutes(2));

        Reply file = meeting.open(playInfo(Map.of()).ok().getString("mp4FileUrl"));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-type")).isEqualTo("video/mp4");
        assertThat(file.text().getBytes(ISO_8859_1)).hasSize(24).startsWith(0, 0, 0, 24, 'f', 't', 'y', 'p');
    }

    @Test
    @Sentence(page = Page.PLAY_INFO, says = "playUrl leads to a playlist (HLS)")
    void canBePlayed() {
        record(Duration.ofMinutes(2));

        Reply list = meeting.open(playInfo(Map.of()).ok().getString("playUrl"));

        assertThat(list.header("content-type")).isEqualTo("application/vnd.apple.mpegurl");
        assertThat(list.text()).startsWith("#EXTM3U\n");
        String entry = list.text().lines().filter(it -> !it.startsWith("#")).findFirst().orElseThrow();
        assertThat(meeting.open(dingtalk.server().url() + "/recordings/" + entry).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({ "3599999, 200", "3600000, 403" })
    @Guess(page = Page.PLAY_INFO, says = "the links end after an hour, by the emulator's clock, and are refused with 403 AccessDenied then")
    void haveLinksThatEnd(long millis, int status) {
        record(Duration.ofMinutes(2));
        JsonObject info = playInfo(Map.of()).ok();

        dingtalk.control("clock/advance", new JsonObject().put("millis", millis)).ok();

        assertThat(meeting.open(info.getString("mp4FileUrl")).status()).isEqualTo(status);
        assertThat(meeting.open(info.getString("playUrl")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?token=", "?token=made-up" })
    void areNotGivenToWhoHasNoLink(String query) {
        meeting.open(dingtalk.server().url() + "/recordings/record.mp4" + query)
                .isError(403, "AccessDenied", "the link is not known or has ended");
    }

    @Test
    void haveLinksThatAreNotShownInTheRequestLog() {
        record(Duration.ofMinutes(2));
        String url = playInfo(Map.of()).ok().getString("mp4FileUrl");
        meeting.open(url);

        assertThat(dingtalk.requestLog().text()).contains("/recordings/record.mp4?token=***")
                .doesNotContain(url.substring(url.indexOf('=') + 1));
    }

    @Test
    @Sentence(page = Page.PLAY_INFO, says = "in the example of the page the size is called size, and not fileSize as in its table; either can be chosen")
    void haveASizeUnderItsOtherNameIfThatIsChosen() {
        dingtalk.choose(Choice.PLAY_INFO_SIZE, "size");
        record(Duration.ofMinutes(2));

        JsonObject info = playInfo(Map.of()).ok();

        assertThat(info.getInteger("size")).isEqualTo(24);
        assertThat(info.fieldNames()).doesNotContain("fileSize");
    }

    @ParameterizedTest
    @CsvSource({ "mediaId, nobody-knows", "regionId, cn-hangzhou" })
    @Guess(page = Page.PLAY_INFO, says = "for an unknown mediaId, or one of another region, the call fails with 400 cloudRecordNotFound")
    void haveNoLinksIfTheyAreUnknown(String name, String value) {
        record(Duration.ofMinutes(2));

        playInfo(Map.of(name, value)).isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    @Test
    void haveNoLinksBeforeTheyAreProcessed() {
        meeting.startRecording();
        meeting.stopRecording();
        String mediaId = meeting.view("recording").getJsonArray("parts").getJsonObject(0).getString("mediaId");

        meeting.get("cloudRecords/videos/getPlayInfos",
                Map.of("unionId", HOST, "mediaId", mediaId, "regionId", "cn-shenzhen"))
                .isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    @Test
    @Sentence(page = Page.PLAY_INFO, says = "if there is no recording the call fails with 400 cloudRecordNotFound")
    void haveNoLinksIfNothingWasRecorded() {
        meeting.get("cloudRecords/videos/getPlayInfos", Map.of("unionId", HOST, "mediaId", "m", "regionId", "cn-shenzhen"))
                .isError(400, "cloudRecordNotFound", "cloudRecordNotFound");
    }

    @ParameterizedTest
    @ValueSource(strings = { "mediaId", "regionId", "unionId" })
    @Sentence(page = Page.PLAY_INFO, says = "mediaId, regionId and unionId are required; without one the call fails with 400 paramsError")
    void haveNoLinksIfSomethingIsNotTold(String missing) {
        record(Duration.ofMinutes(2));

        playInfo(Map.of(missing, "")).isError(400, "paramsError", "error:" + missing + " is missing");
    }

    @Test
    @Guess(page = Page.PLAY_INFO, says = "for somebody who was not given access the call fails with 404 permissionError")
    void haveLinksForReadersOnly() {
        record(Duration.ofMinutes(2));

        playInfo(Map.of("unionId", "anne"))
                .isError(404, "permissionError", "permissionError:anne was not given access");
    }

    private void record(Duration length) {
        meeting.startRecording();
        dingtalk.clock().tick(length);
        meeting.stopRecording();
        meeting.process();
    }

    private Reply videos(String unionId) {
        return meeting.get("cloudRecords/getVideos", Map.of("unionId", unionId));
    }

    /** For the first video, as its owner, but for what is told otherwise. */
    private Reply playInfo(Map<String, String> changes) {
        Map<String, String> query = new HashMap<>(Map.of("unionId", HOST, "mediaId",
                meeting.videos().get(0).getString("mediaId"), "regionId", meeting.videos().get(0).getString("regionId")));
        query.putAll(changes);
        return meeting.get("cloudRecords/videos/getPlayInfos", query);
    }
}
