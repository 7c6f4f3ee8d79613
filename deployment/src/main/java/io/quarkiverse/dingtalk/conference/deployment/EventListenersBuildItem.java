package io.quarkiverse.dingtalk.conference.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.quarkiverse.dingtalk.conference.event.delivery.Listeners;
import io.quarkus.builder.item.SimpleBuildItem;

/** What of the application listens to events of meetings. */
final class EventListenersBuildItem extends SimpleBuildItem {

    private final Map<String, Listeners> named;
    private final Optional<Listeners> ofAllClients;

    /**
     * @param named what asks for one client, by its name
     * @param ofAllClients what takes the events of any client, if there is something
     */
    EventListenersBuildItem(Map<String, Listeners> named, Optional<Listeners> ofAllClients) {
        this.named = Map.copyOf(named);
        this.ofAllClients = ofAllClients;
    }

    /** The clients for which something asks by name. */
    Set<String> namedClients() {
        return named.keySet();
    }

    boolean isEmpty() {
        return named.isEmpty() && ofAllClients.isEmpty();
    }

    /** The clients of which something listens to the events; each has an {@code EventSink} bean. */
    Map<String, Listeners> byClient(ClientsBuildItem clients) {
        var all = new HashMap<>(named);
        ofAllClients.ifPresent(it -> clients.names().forEach(client -> all.merge(client, it, Listeners::and)));
        return new TreeMap<>(all);
    }
}
