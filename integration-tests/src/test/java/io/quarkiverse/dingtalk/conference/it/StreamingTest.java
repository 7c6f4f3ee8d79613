package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.streaming.ReactiveStreamingService;
import io.quarkiverse.dingtalk.conference.streaming.StartedStream;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

/** From the start of streams to their end. */
@QuarkusTest
class StreamingTest {

    private static final String HOST = "host";
    private static final String GOOD = "rtmp://live.example.invalid/app/one";
    private static final String ANOTHER = "rtmp://live.example.invalid/app/two";
    private static final String BAD = "rtmp://live.example.invalid/app/bad";

    @Inject
    LiveMeetingService live;

    @Inject
    StreamingService streaming;

    @Inject
    ReactiveStreamingService reactive;

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    private String meeting;

    @BeforeEach
    void startAMeeting() {
        meeting = live.start(LiveMeetingRequest.builder().starter(HOST).title("All hands").build()).conferenceId();
        dingTalk.join(meeting, HOST);
    }

    @Test
    void streamsRunUntilTheyAreStopped() {
        var streams = streaming.start(meeting, to(GOOD, ANOTHER).build());
        assertThat(streams.started().stream().map(StartedStream::target)).containsExactly(GOOD, ANOTHER);
        assertThat(streams.failed()).isEmpty();
        assertThat(running()).containsExactly(GOOD, ANOTHER);

        streaming.stop(meeting, HOST, streams.started().get(0).streamId());
        assertThat(running()).containsExactly(ANOTHER);

        streaming.stopAll(meeting, HOST);
        assertThat(running()).isEmpty();
    }

    @Test
    void whatDoesNotStartIsToldWithTheReason() {
        given().contentType("application/json").body(Map.of("addresses", List.of(BAD)))
                .put(dingTalk.url() + "/_emulator/bad-stream-addresses").then().statusCode(204);

        var streams = reactive.start(meeting, to(GOOD, BAD).build()).await().indefinitely();

        assertThat(streams.started()).hasSize(1);
        assertThat(streams.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.target()).isEqualTo(BAD);
            assertThat(failed.reason()).isEqualTo("inner error");
        });
        reactive.stopAll(meeting, HOST).await().indefinitely();
        assertThat(running()).isEmpty();
    }

    @Test
    void streamsThatNeedTheHostDoNotStartWithoutOne() {
        dingTalk.leave(meeting, HOST);

        assertThat(streaming.start(meeting, to(GOOD).onlyWithHost(true).build()).started()).isEmpty();
        assertThat(streaming.start(meeting, to(GOOD).onlyWithHost(false).build()).started()).hasSize(1);
    }

    @Test
    void aMeetingThatHasEndedIsNotStreamed() {
        dingTalk.end(meeting);

        assertThatThrownBy(() -> streaming.start(meeting, to(GOOD).build())).isInstanceOf(InvalidRequestException.class)
                .hasMessageNotContaining("/app/one");
    }

    private static StreamRequest.Builder to(String... targets) {
        return StreamRequest.builder().starter(HOST).name("All hands").targets(targets);
    }

    private List<String> running() {
        return given().get(dingTalk.url() + "/_emulator/conferences/" + meeting + "/streams").jsonPath()
                .getList("streams.findAll { it.running }.url");
    }
}
