package io.quarkiverse.dingtalk.conference.it.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.NewEvent;
import io.quarkus.test.junit.QuarkusTest;

/** Stream mode needs nothing that could be called. */
@QuarkusTest
class WatchTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Watch watch;

    @Test
    void thereIsNoServer() {
        assertThat(Thread.currentThread().getContextClassLoader()
                .getResource("io/quarkus/vertx/http/runtime/VertxHttpRecorder.class")).isNull();
    }

    @Test
    void eventsAreObserved() {
        dingTalk.events().awaitAcknowledged(dingTalk.events().publish(NewEvent.of("meeting_status_change", """
                {"changeScene": "conference_created", "openConfModel": {"conferenceId": "c"}}""")));

        assertThat(watch.started()).contains("c");
    }
}
