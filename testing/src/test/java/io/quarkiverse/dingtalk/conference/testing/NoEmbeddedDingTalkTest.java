package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A test of an application with a URL or credentials of its own, which talks to the DingTalk that is configured. */
class NoEmbeddedDingTalkTest {

    @Test
    void failsBeforeItRuns() {
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(Example.class)).execute().testEvents()
                .assertStatistics(events -> events.started(1).failed(1))
                .assertThatEvents().haveExactly(1, finishedWithFailure(instanceOf(IllegalStateException.class),
                        message(it -> it.startsWith("No embedded DingTalk runs with this test"))));

        assertThat(Example.ran).isFalse();
    }

    static class Example {

        static boolean ran;

        @InjectDingTalk
        DingTalkEmulator dingTalk = new DingTalkEmulator(null);

        @BeforeEach
        void prepare() {
            ran = true;
        }

        @Test
        void books() {
            ran = true;
        }
    }
}
