package io.quarkiverse.dingtalk.conference.it.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;

/** DingTalk cannot call an application without an HTTP server. */
@QuarkusMainTest
@TestProfile(CallbackTest.WithCallback.class)
class CallbackTest {

    @Test
    void aCallbackEndsTheStart(QuarkusMainLauncher app) {
        var end = app.launch();

        assertThat(end.exitCode()).isNotZero();
        assertThat(end.getOutput() + end.getErrorOutput()).contains("the application has no HTTP server")
                .contains("quarkus.dingtalk-conference.events.callback.token");
    }

    public static class WithCallback implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.app-key", "k", "quarkus.dingtalk-conference.app-secret", "s",
                    "quarkus.dingtalk-conference.events.callback.token", "t",
                    "quarkus.dingtalk-conference.events.callback.aes-key", "1234567890123456789012345678901234567890123");
        }
    }
}
