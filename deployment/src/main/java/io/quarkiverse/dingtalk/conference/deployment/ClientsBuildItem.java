package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.builder.item.SimpleBuildItem;

/**
 * The clients that the application has.
 *
 * <ul>
 * <li>{@code injected}: those that its code names, each with a place where it does
 * <li>{@code configured}: those that its configuration names
 * <li>{@code tokenBeans}: those for which it has beans that provide access tokens, each with the types of these beans
 * </ul>
 */
final class ClientsBuildItem extends SimpleBuildItem {

    private final Map<String, String> injected;
    private final Set<String> configured;
    private final Map<String, Set<String>> tokenBeans;

    ClientsBuildItem(Map<String, String> injected, Set<String> configured, Map<String, Set<String>> tokenBeans) {
        this.injected = Map.copyOf(injected);
        this.configured = Set.copyOf(configured);
        this.tokenBeans = Map.copyOf(tokenBeans);
    }

    Map<String, String> injected() {
        return injected;
    }

    /** Whether it is plain to see where the application uses it; of the default client that is ArC's to find out. */
    boolean isInjected(String client) {
        return injected.containsKey(client) || client.equals(ConferenceConfig.DEFAULT_CLIENT);
    }

    Map<String, Set<String>> tokenBeans() {
        return tokenBeans;
    }

    /** Whether the application has an {@link AccessTokenProvider} of its own for a client. */
    boolean hasOwnProvider(String client) {
        return tokenBeans.getOrDefault(client, Set.of()).contains(AccessTokenProvider.class.getSimpleName());
    }

    /** All of them, and the default one. */
    Set<String> names() {
        var names = new TreeSet<>(injected.keySet());
        names.addAll(configured);
        names.addAll(tokenBeans.keySet());
        names.add(ConferenceConfig.DEFAULT_CLIENT);
        return names;
    }
}
