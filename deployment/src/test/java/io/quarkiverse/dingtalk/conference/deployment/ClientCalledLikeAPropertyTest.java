package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ClientCalledLikeAPropertyTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.timeout.access-token", "t")
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("No DingTalk client can be called \"timeout\""));

    @Test
    void theApplicationIsNotBuilt() {
        fail("it started");
    }
}
