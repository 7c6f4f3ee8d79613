package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.test.QuarkusProdModeTest;

class ProductionStartTest {

    @RegisterExtension
    static final QuarkusProdModeTest APP = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClass(Main.class))
            .setApplicationName("production-start").setApplicationVersion("1")
            .overrideConfigKey("quarkus.dingtalk-conference.\"branch\".access-token", "t")
            .setRuntimeProperties(Map.of("quarkus.http.port", "0"))
            .setRun(true).setExpectExit(true);

    @Test
    void warnsInOneLineOfAClientThatIsUsedAndHasNoCredentials() {
        assertThat(warnings()).singleElement().asString()
                .contains("for the default client no credentials are configured")
                .contains("quarkus.dingtalk-conference.app-key (environment variable QUARKUS_DINGTALK_CONFERENCE_APP_KEY)")
                .contains(
                        "quarkus.dingtalk-conference.app-secret (environment variable QUARKUS_DINGTALK_CONFERENCE_APP_SECRET)");
        assertThat(APP.getExitCode()).isZero();
    }

    private static List<String> warnings() {
        return APP.getStartupConsoleOutput().lines().filter(line -> line.contains("WARN")).toList();
    }

    @QuarkusMain
    static class Main implements QuarkusApplication {

        @Inject
        MeetingService meetings;

        @Inject
        @ConferenceClient("branch")
        MeetingService branch;

        @Override
        public int run(String... arguments) {
            return 0;
        }
    }
}
