package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** Says something on machines without a container engine only. */
class NoContainerEngineTest {

    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with()
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("org.testcontainers"));

    @Test
    void isNotMissedWhereTheEmbeddedDingTalkIsTheOnlyDevService() {
        APP.book();

        assertThat(DEV_MODE.getLogRecords()).isEmpty();
    }
}
