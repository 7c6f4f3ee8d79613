package io.quarkiverse.dingtalk.conference.client;

import java.lang.annotation.Annotation;

import jakarta.enterprise.inject.Default;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkus.arc.Arc;

/**
 * The beans of one client. They are looked up rather than injected into each other: for an injection point ArC would look
 * for the type with the class loader of whatever thread is the first to call, and those of a {@code ForkJoinPool} do not
 * know the application.
 */
public final class ClientBeans {

    private ClientBeans() {
    }

    public static <T> T of(Class<T> type, String client) {
        return Arc.container().instance(type, qualifier(client)).get();
    }

    public static Annotation qualifier(String client) {
        return new ClientName(client).isDefault() ? Default.Literal.INSTANCE : ConferenceClient.Literal.of(client);
    }
}
