package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Figures on the quality. */
class MetricsTest {

    private static final Set<String> OVER_TIME = Set.of("timestamp", "sendBitRate", "recvBitRate", "lostRate", "roundTripTime",
            "audioSendBitRate", "audioRecvBitRate", "audioRecLevel", "audioPlayLevel", "cameraSendBitRate",
            "cameraRecvBitRate", "cameraSendResolutionActual", "cameraRecvResolutionActual", "cameraSendFrame",
            "cameraRecvFrame", "screenSendBitRate", "screenRecvBitRate", "screenSendResolutionActual",
            "screenRecvResolutionActual", "screenSendFrame", "screenRecvFrame");

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private String conferenceId;
    private long start;

    /** On the minute. */
    @BeforeEach
    void startAMeeting() {
        start = dingtalk.clock().millis();
        conferenceId = dingtalk.startedAtOnce("a").getString("conferenceId");
    }

    @Test
    @Sentence(page = Page.METRICS, says = "GET /v1.0/conference/videoConferences/{conferenceId}/metricDatas answers metricDataList, one sample a minute, as the help of the product says")
    @Guess(page = Page.METRICS, says = "there is a sample at the end of each minute of the clock that somebody was inside from beginning to end")
    void areTakenOnceAMinute() {
        dingtalk.clock().tick(Duration.ofSeconds(150));

        assertThat(timestamps(0, Long.MAX_VALUE)).containsExactly(start + 60_000, start + 120_000);
    }

    @Test
    void areTakenOfMinutesThatWereSpentInsideInFull() {
        dingtalk.clock().tick(Duration.ofSeconds(90));
        dingtalk.leave(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofSeconds(100));
        dingtalk.join(conferenceId, "a");
        dingtalk.clock().tick(Duration.ofSeconds(120));
        dingtalk.end(conferenceId);
        dingtalk.clock().tick(Duration.ofMinutes(10));

        assertThat(timestamps(0, Long.MAX_VALUE)).containsExactly(start + 60_000, start + 300_000);
    }

    @Test
    @Sentence(page = Page.METRICS, says = "beginTime and endTime are milliseconds, from when and until when")
    void areThoseOfATime() {
        dingtalk.clock().tick(Duration.ofMinutes(5));

        assertThat(timestamps(start + 60_001, start + 180_000)).containsExactly(start + 120_000, start + 180_000);
        assertThat(timestamps(start + 180_001, start + 239_999)).isEmpty();
        assertThat(timestamps(Long.MAX_VALUE, Long.MIN_VALUE)).isEmpty();
    }

    @Test
    @Sentence(page = Page.METRICS, says = "a sample has twenty figures and its timestamp")
    @Guess(page = Page.METRICS, says = "every figure is missing once in eleven minutes, each at another; they are the same whenever they are asked for")
    void haveAllTheirFiguresNowAndThen() {
        dingtalk.clock().tick(Duration.ofMinutes(11));

        List<JsonObject> samples = samples(0, Long.MAX_VALUE);

        Set<String> names = new HashSet<>();
        samples.forEach(it -> names.addAll(it.fieldNames()));
        assertThat(names).isEqualTo(OVER_TIME);
        assertThat(samples).hasSize(11).allSatisfy(it -> assertThat(it.size()).isBetween(18, 20));
        assertThat(samples(0, Long.MAX_VALUE)).isEqualTo(samples);
    }

    @Test
    @Sentence(page = Page.METRICS, says = "all figures are numbers in strings, and resolutions like 1920*1080")
    void areNumbersInStrings() {
        dingtalk.clock().tick(Duration.ofMinutes(11));

        samples(0, Long.MAX_VALUE).forEach(sample -> sample.forEach(figure -> {
            if (figure.getKey().equals("timestamp")) {
                assertThat(figure.getValue()).isInstanceOf(Long.class);
            } else {
                assertThat((String) figure.getValue()).as(figure.getKey())
                        .matches(figure.getKey().endsWith("ResolutionActual") ? "[0-9]+\\*[0-9]+" : "[0-9]+");
            }
        }));
    }

    @Test
    @Guess(page = Page.METRICS, says = "no more than the first 1,440 samples are told")
    void areADayOfThemAtMost() {
        dingtalk.clock().tick(Duration.ofDays(3));

        assertThat(timestamps(0, Long.MAX_VALUE)).hasSize(1440).startsWith(start + 60_000);
    }

    @Test
    @Guess(page = Page.METRICS, says = "somebody who never was in the meeting has no samples")
    void areNoneOfSomebodyUnknown() {
        assertThat(dingtalk.get(metrics(), Map.of("unionId", "nobody", "beginTime", 0, "endTime", 1)).ok())
                .isEqualTo(new JsonObject().put("metricDataList", new JsonArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "unionId", "beginTime", "endTime" })
    @Sentence(page = Page.METRICS, says = "unionId, beginTime and endTime are required")
    @Guess(page = Page.METRICS, says = "without unionId, beginTime or endTime the call fails with 400 paramsError")
    void areNotToldIfSomethingIsMissing(String name) {
        Map<String, Object> query = new HashMap<>(Map.of("unionId", "a", "beginTime", 0, "endTime", 1));
        query.remove(name);

        dingtalk.get(metrics(), query).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @Test
    @Sentence(page = Page.LAST_METRICS, says = "POST /v1.0/conference/videoConferences/{conferenceId}/lastMetricDatas/query answers metricMap, the newest sample of each, with audioJitterMax and audioJitterAvg as well")
    @Guess(page = Page.LAST_METRICS, says = "the keys of metricMap are the unionIds")
    void areToldOfRightNow() {
        Set<String> names = new HashSet<>();
        for (int minute = 1; minute <= 11; minute++) {
            dingtalk.clock().tick(Duration.ofMinutes(1));
            JsonObject newest = last("a").ok().getJsonObject("metricMap").getJsonObject("a");
            assertThat(newest.getLong("timestamp")).isEqualTo(start + minute * 60_000L);
            names.addAll(newest.fieldNames());
        }

        Set<String> all = new HashSet<>(OVER_TIME);
        all.addAll(Set.of("audioJitterMax", "audioJitterAvg"));
        assertThat(names).isEqualTo(all);
    }

    @Test
    @Guess(page = Page.LAST_METRICS, says = "who is not inside, or not yet for a minute of the clock, is left out")
    void areNotToldOfWhoIsNotInside() {
        dingtalk.join(conferenceId, "b");
        dingtalk.clock().tick(Duration.ofMinutes(1));
        dingtalk.join(conferenceId, "c");
        dingtalk.leave(conferenceId, "b");
        dingtalk.clock().tick(Duration.ofSeconds(59));

        assertThat(last("a", "b", "c", "nobody").ok().getJsonObject("metricMap").fieldNames()).containsExactly("a");
        dingtalk.end(conferenceId);
        assertThat(last("a").ok().getJsonObject("metricMap")).isEmpty();
    }

    @Test
    @Sentence(page = Page.LAST_METRICS, says = "unionIdList is required")
    @Guess(page = Page.LAST_METRICS, says = "without a unionIdList, or if it is empty, the call fails with 400 paramsError; an unknown meeting is refused with 404 roomNotFound, another app's with 403 noPermission")
    void areNotToldOfNobodyOrOfNoMeeting() {
        last().isError(400, "paramsError", "error:unionIdList is missing");
        dingtalk.command("nobody-knows", "lastMetricDatas/query", ids("a")).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.send(dingtalk.json("/v1.0/conference/videoConferences/" + conferenceId + "/lastMetricDatas/query",
                ids("a").encode()).header(RunningEmulator.TOKEN_HEADER, dingtalk.unifiedToken("ding2")))
                .isError(403, "noPermission", "NO PERMISSION");
    }

    @Test
    @Guess(page = Page.LAST_METRICS, says = "the newest figures need the scope VideoConference.Conference.Read, as they are read, if by a POST")
    void needTheScopeForReads() {
        dingtalk.delete("scopes/VideoConference.Conference.Write").isNoContent();
        last("a").ok();

        dingtalk.delete("scopes/VideoConference.Conference.Read").isNoContent();
        assertThat(last("a").status()).isEqualTo(403);
    }

    private String metrics() {
        return "/v1.0/conference/videoConferences/" + conferenceId + "/metricDatas";
    }

    private List<JsonObject> samples(long from, long to) {
        return objects(dingtalk.get(metrics(), Map.of("unionId", "a", "beginTime", from, "endTime", to)).ok()
                .getJsonArray("metricDataList"));
    }

    private List<Long> timestamps(long from, long to) {
        return samples(from, to).stream().map(it -> it.getLong("timestamp")).toList();
    }

    private Reply last(String... unionIds) {
        return dingtalk.command(conferenceId, "lastMetricDatas/query", ids(unionIds));
    }

    private static JsonObject ids(String... unionIds) {
        return new JsonObject().put("unionIdList", new JsonArray(Arrays.asList(unionIds)));
    }
}
