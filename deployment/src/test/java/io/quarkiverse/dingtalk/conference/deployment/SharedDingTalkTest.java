package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.test.QuarkusDevModeTest;

class SharedDingTalkTest {

    private static final EmulatorServer OF_ANOTHER_APPLICATION = EmulatorServer.start(EmulatorOptions.defaults());
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP
            .with("quarkus.dingtalk-conference.devservices.port=" + OF_ANOTHER_APPLICATION.port(),
                    "quarkus.dingtalk-conference.access-token=fixed-token");

    @AfterAll
    static void stop() {
        OF_ANOTHER_APPLICATION.close();
    }

    @Test
    void anEmbeddedDingTalkThatListensThereAlreadyIsSharedAndToldOfAFixedToken() {
        APP.book();

        assertThat(DevApp.booked(OF_ANOTHER_APPLICATION.port())).containsExactly("t");
    }
}
