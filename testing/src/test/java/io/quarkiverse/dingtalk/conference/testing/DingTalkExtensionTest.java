package io.quarkiverse.dingtalk.conference.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

@ExtendWith(DingTalkExtension.class)
class DingTalkExtensionTest {

    @InjectDingTalk
    static DingTalkEmulator ofTheClass;

    @InjectDingTalk
    private DingTalkEmulator dingTalk;

    private static String urlBeforeAll;

    @BeforeAll
    static void keepUrl(DingTalkEmulator dingTalk) {
        urlBeforeAll = dingTalk.url();
    }

    @Test
    void isTheSameInFieldsAndParameters(DingTalkEmulator parameter) {
        assertThat(parameter).isSameAs(dingTalk).isSameAs(ofTheClass);
        assertThat(parameter.url()).isEqualTo(urlBeforeAll);
    }

    @RepeatedTest(2)
    void isAsNewBeforeEachTest() {
        assertThat(dingTalk.requests()).isEmpty();
        call(dingTalk);
        assertThat(dingTalk.requests()).hasSize(1);
    }

    @Nested
    class InANestedClass {

        @InjectDingTalk
        DingTalkEmulator inner;

        @Test
        void isTheSame() {
            assertThat(inner).isSameAs(dingTalk);
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class WithOneInstanceForAllTests {

        @BeforeEach
        void use() {
            call(dingTalk);
        }

        @RepeatedTest(2)
        void isAsNewBeforeEachTest() {
            assertThat(dingTalk.requests()).hasSize(1);
        }
    }

    @Test
    void stopsAfterTheLastTest() {
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(Example.class)).execute()
                .testEvents().assertStatistics(events -> events.succeeded(1));

        assertThatThrownBy(() -> new Socket("127.0.0.1", URI.create(Example.url).getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    static class Example {

        @RegisterExtension
        static final DingTalkExtension DING_TALK = new DingTalkExtension();

        static String url;

        @Test
        void runs(DingTalkEmulator dingTalk) {
            url = dingTalk.url();
            assertThat(dingTalk.bookings()).isEmpty();
        }
    }

    private static void call(DingTalkEmulator dingTalk) {
        assertThatThrownBy(() -> URI.create(dingTalk.url() + "/v1.0/conference/videoConferences/1").toURL().openStream())
                .hasMessageContaining("400");
    }
}
