package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.deployment.crac.SnapStart;
import io.quarkus.test.QuarkusUnitTest;

/** For SnapStart, the whole application is started before the checkpoint. */
class StartBeforeACheckpointTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = SnapStart.builtFor(new QuarkusUnitTest())
            .setBeforeAllCustomizer(KeptConnections::start)
            .withApplicationRoot(jar -> jar.addClasses(KeptConnections.class, SnapStart.class))
            .overrideConfigKey("quarkus.dingtalk-conference.validate-at-startup", "true")
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", KeptConnections.CONFIGURED_URL)
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s");

    @Inject
    MeetingService meetings;

    @Test
    void aStartThatChecksTheConfigurationFetchesNoTokenAndOpensNoConnection() {
        assertThat(meetings).isNotNull();
        assertThat(KeptConnections.accepted()).isZero();
        assertThat(KeptConnections.tokens()).isZero();
    }
}
