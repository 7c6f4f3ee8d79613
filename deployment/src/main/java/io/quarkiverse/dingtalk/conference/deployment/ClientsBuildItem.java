package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Set;

import io.quarkiverse.dingtalk.conference.client.Clients;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.builder.item.SimpleBuildItem;

/** The clients that the application has. */
final class ClientsBuildItem extends SimpleBuildItem {

    private final Clients clients;
    private final Set<String> injected;

    /** @param injected the names of those of which the application has something injected that is ours */
    ClientsBuildItem(Clients clients, Set<String> injected) {
        this.clients = clients;
        this.injected = Set.copyOf(injected);
    }

    Clients clients() {
        return clients;
    }

    /** Of all of them, the default one among them. */
    Set<String> names() {
        return clients.names();
    }

    /** Whether it is plain to see where the application uses it; of the default client that is ArC's to find out. */
    boolean isInjected(String client) {
        return injected.contains(client) || new ClientName(client).isDefault();
    }

    /** Whether the application has beans of its own that provide access tokens for a client. */
    boolean hasTokenBeans(String client) {
        return clients.tokenBeans().containsKey(client);
    }

    /** Whether the application has an {@link AccessTokenProvider} of its own for a client. */
    boolean hasOwnProvider(String client) {
        return clients.tokenBeans().getOrDefault(client, Set.of()).contains(AccessTokenProvider.class.getSimpleName());
    }
}
