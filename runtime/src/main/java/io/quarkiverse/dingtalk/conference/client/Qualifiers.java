package io.quarkiverse.dingtalk.conference.client;

import java.lang.annotation.Annotation;

import jakarta.enterprise.inject.Default;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientName;

/** What tells the beans of one client from those of another. */
final class Qualifiers {

    private Qualifiers() {
    }

    static Annotation of(String client) {
        return new ClientName(client).isDefault() ? Default.Literal.INSTANCE : ConferenceClient.Literal.of(client);
    }
}
