package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Map;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.event.delivery.Listeners;
import io.quarkus.builder.item.SimpleBuildItem;

/** The clients of whose events the application has something that listens. Each has an {@code EventSink} bean. */
final class EventListenersBuildItem extends SimpleBuildItem {

    private final Map<String, Listeners> byClient;

    EventListenersBuildItem(Map<String, Listeners> byClient) {
        this.byClient = Map.copyOf(byClient);
    }

    Set<String> clients() {
        return byClient.keySet();
    }

    boolean isEmpty() {
        return byClient.isEmpty();
    }

    Map<String, Listeners> byClient() {
        return byClient;
    }
}
