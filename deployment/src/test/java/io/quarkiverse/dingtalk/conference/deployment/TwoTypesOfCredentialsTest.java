package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

class TwoTypesOfCredentialsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.app-key", "k")
            .overrideConfigKey("quarkus.dingtalk-conference.app-secret", "s")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .assertException(failure -> assertThat(failure).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("quarkus.dingtalk-conference.access-token and quarkus.dingtalk-conference.app-key"));

    @Test
    void theApplicationDoesNotStart() {
        fail("it started");
    }
}
