package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class MissingInitFileTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.init-file", "nowhere.json")
            .assertException(failure -> assertThat(failure).hasStackTraceContaining(
                    "quarkus.dingtalk-conference.devservices.init-file is nowhere.json, which is neither on the class path nor "
                            + "at " + Path.of("nowhere.json").toAbsolutePath()));

    @Test
    void isToldAtStart() {
        fail("it started");
    }
}
