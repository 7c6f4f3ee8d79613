package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Where meetings are streamed to, and who may record. */
@ExtendWith(DingTalkExtension.class)
class StreamsTest {

    private static final String URL = "rtmp://live.example.com/app/s3cret-key";

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
    void aStreamIsSeenWithItsAddressWhichIsNotPrinted() {
        JsonObject started = stream();

        StreamState stream = dingTalk.streams(meeting).get(0);
        assertThat(stream.streamId()).isEqualTo(started.getJsonObject("successStreamMap").getString(URL));
        assertThat(stream.url()).isEqualTo(URL);
        assertThat(stream.isRunning()).isTrue();
        assertThat(stream.toString()).contains(stream.streamId()).doesNotContain("s3cret-key");
    }

    @Test
    void aStreamThatWasEndedIsSeenToBe() {
        stream();
        app.change(meeting, "streamOuts/stop", new JsonObject().put("unionId", "host").put("stopAllStream", true));

        assertThat(dingTalk.streams(meeting)).extracting(StreamState::isRunning).containsExactly(false);
    }

    @Test
    void noStreamArrivesAtABrokenAddressUntilOthersAreBroken() {
        dingTalk.breakStreamAddresses(URL);
        JsonObject broken = stream();
        dingTalk.breakStreamAddresses();

        assertThat(broken.getJsonObject("failStreamMap").fieldNames()).containsExactly(URL);
        assertThat(stream().getJsonObject("failStreamMap")).isEmpty();
    }

    @Test
    void whoMayRecordIsSeen() {
        app.ask("/v1.0/conference/videoConferences/enterpriseSetting/record/whiteAccount",
                new JsonObject().put("unionId", "an-admin").put("bizType", "cloud_record").put("operation", 1)
                        .put("settingRangeList", new JsonArray(List.of(
                                new JsonObject().put("settingRangeId", "somebody").put("settingRangeType", 2)))));

        assertThat(dingTalk.recordingAllowList()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("somebody");
            assertThat(it.kind()).isEqualTo(2);
            assertThat(it.type()).isEqualTo("cloud_record");
            assertThat(it.corpId()).isEqualTo("ding-emulator-corp");
        });
    }

    private JsonObject stream() {
        return app.change(meeting, "streamOuts/start", new JsonObject().put("unionId", "host").put("streamName", "all-hands")
                .put("mode", "grip").put("smallWindowPosition", "top").put("needHostJoin", true)
                .put("streamUrlList", new JsonArray().add(URL)));
    }
}
