package io.quarkiverse.dingtalk.conference.client;

import java.lang.annotation.Annotation;

import jakarta.enterprise.inject.CreationException;
import jakarta.enterprise.inject.Default;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The beans of one client. They are looked up rather than injected into each other: for an injection point ArC would look
 * for the type with the class loader of whatever thread is the first to call, and those of a {@code ForkJoinPool} do not
 * know the application.
 */
public final class ClientBeans {

    private ClientBeans() {
    }

    public static <T> T of(Class<T> type, String client) {
        return of(type, qualifier(client));
    }

    /**
     * Without qualifiers it is one that all clients share. ArC wraps what goes wrong when it makes a bean. These are made one
     * for another: a mistake in the configuration is wrapped for the last of them only, which is the service.
     */
    static <T> T of(Class<T> type, Annotation... qualifiers) {
        try {
            return Arc.container().instance(type, qualifiers).get();
        } catch (CreationException failed) {
            throw failed.getCause() instanceof ConfigurationException mistake ? mistake : failed;
        }
    }

    public static Annotation qualifier(String client) {
        return new ClientName(client).isDefault() ? Default.Literal.INSTANCE : ConferenceClient.Literal.of(client);
    }
}
