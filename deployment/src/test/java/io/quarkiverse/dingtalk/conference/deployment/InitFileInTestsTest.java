package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.test.QuarkusUnitTest;

/** Tests while dev mode, with the same configuration, runs beside them. */
class InitFileInTestsTest {

    private static final EmulatorServer OF_DEV_MODE = EmulatorServer.start(EmulatorOptions.defaults());

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addAsResource(new StringAsset(InitFileTest.FILE), "init.json"))
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.port", "" + OF_DEV_MODE.port())
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.init-file", "init.json");

    @Inject
    MeetingService meetings;

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    String url;

    @AfterAll
    static void stop() {
        OF_DEV_MODE.close();
    }

    @Test
    void whatItHoldsIsThereFromTheBeginning() {
        assertThat(meetings.settings("physics").host()).contains("teacher");
    }

    @Test
    void theFixedPortIsForDevModeOnly() {
        assertThat(url).isNotEqualTo(OF_DEV_MODE.url());
    }
}
