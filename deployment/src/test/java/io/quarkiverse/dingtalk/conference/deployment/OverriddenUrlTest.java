package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

class OverriddenUrlTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.rest-client.\"dingtalk-conference\".override-uri", "http://elsewhere.example")
            .assertException(failure -> assertThat(failure).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("quarkus.rest-client.\"" + ConferenceApi.class.getName() + "\".override-uri")
                    .hasMessageContaining("access tokens and secrets would travel in clear"));

    @Test
    void plainHttpIsRefusedWhereTheUrlOfTheRestClientIsOverriddenToo() {
        fail("it started");
    }
}
