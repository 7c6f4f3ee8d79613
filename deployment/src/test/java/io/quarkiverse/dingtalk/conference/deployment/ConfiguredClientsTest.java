package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;

class ConfiguredClientsTest {

    @ParameterizedTest
    @CsvSource({ "quarkus.dingtalk-conference.berlin.url,berlin",
            "'quarkus.dingtalk-conference.\"berlin\".retry.max-retries',berlin",
            "quarkus.dingtalk-conference.hong-kong.circuit-breaker.delay,hong-kong",
            "quarkus.dingtalk-conference.Berlin.app-key,Berlin", "'quarkus.dingtalk-conference.\"a.b\".access-token',a.b",
            "'quarkus.dingtalk.conference.\"berlin\".app.key',berlin",
            "'quarkus.dingtalk.conference.\"hong.kong\".circuit.breaker.failure.ratio',hong.kong" })
    void areNamedByTheirProperties(String property, String client) {
        assertThat(ConfiguredClients.of(List.of(property))).containsExactly(client);
    }

    @ParameterizedTest
    @ValueSource(strings = { "quarkus.dingtalk-conference.url", "quarkus.dingtalk-conference.retry.max-retries",
            "quarkus.dingtalk-conference.circuit-breaker.delay", "quarkus.dingtalk-conference.validate-at-startup",
            "quarkus.dingtalk-conference.devservices.port", "quarkus.dingtalk.conference.auth.corp.id",
            "quarkus.dingtalk.conference.retry.max.retries", "QUARKUS_DINGTALK_CONFERENCE_APP_KEY", "quarkus.http.port",
            "%prod.quarkus.dingtalk-conference.berlin.url" })
    void areNotNamedByOtherProperties(String property) {
        assertThat(ConfiguredClients.of(List.of(property))).isEmpty();
    }

    @Test
    void areOneHoweverTheEnvironmentSpellsIt() {
        assertThat(ConfiguredClients.distinct(Set.of("Berlin"), Set.of("berlin", "hong.kong", "hong-kong", "paris")))
                .containsExactly("Berlin", "hong-kong", "paris");
        assertThat(ConfiguredClients.distinct(Set.of("Berlin", "berlin"), Set.of("berlin")))
                .containsExactly("Berlin", "berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = { "retry", "timeout", "circuit-breaker", "devservices", "validate-at-startup" })
    void mustNotBeCalledLikeAProperty(String name) {
        assertThatThrownBy(() -> ConfiguredClients.requireNoProperties(Set.of("berlin", name)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No DingTalk client can be called \"" + name + "\"");
    }

    @Test
    void mayHaveAnyOtherName() {
        assertThatCode(() -> ConfiguredClients.requireNoProperties(Set.of("<default>", "berlin", "max-retries", "a.b")))
                .doesNotThrowAnyException();
    }
}
