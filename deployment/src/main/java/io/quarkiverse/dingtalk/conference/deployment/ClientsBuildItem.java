package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The clients that the application has.
 *
 * <ul>
 * <li>{@code injected}: those that its code names, each with a place where it does
 * <li>{@code configured}: those that its configuration names
 * <li>{@code withOwnProvider}: those for which it has an {@code AccessTokenProvider} of its own, the default one perhaps
 * </ul>
 */
final class ClientsBuildItem extends SimpleBuildItem {

    private final Map<String, String> injected;
    private final Set<String> configured;
    private final Set<String> withOwnProvider;

    ClientsBuildItem(Map<String, String> injected, Set<String> configured, Set<String> withOwnProvider) {
        this.injected = Map.copyOf(injected);
        this.configured = Set.copyOf(configured);
        this.withOwnProvider = Set.copyOf(withOwnProvider);
    }

    Map<String, String> injected() {
        return injected;
    }

    /** Whether it is plain to see where the application uses it; of the default client that is ArC's to find out. */
    boolean isInjected(String client) {
        return injected.containsKey(client) || client.equals(ConferenceConfig.DEFAULT_CLIENT);
    }

    Set<String> withOwnProvider() {
        return withOwnProvider;
    }

    /** All of them, and the default one. */
    Set<String> names() {
        var names = new TreeSet<>(injected.keySet());
        names.addAll(configured);
        names.addAll(withOwnProvider);
        names.add(ConferenceConfig.DEFAULT_CLIENT);
        return names;
    }
}
