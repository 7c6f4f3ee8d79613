package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.guard.AddressBlock;
import io.quarkiverse.dingtalk.conference.value.Clocks;

/** What the calls of all clients share. */
public final class CallEnvironment {

    private final ConferenceConfig config;
    private final CallContexts contexts;
    private final Connections connections = new Connections();
    private final RestClients restClients;
    private final Map<String, AddressBlock> addressBlocks = new ConcurrentHashMap<>();

    /**
     * @param loader of the application
     * @param checkpoints whether checkpoints may be made of the application, at which connections are to be closed
     */
    CallEnvironment(CallContexts contexts, ClassLoader loader, ConferenceConfig config, boolean checkpoints) {
        this.config = config;
        this.contexts = contexts;
        this.restClients = new RestClients(contexts, loader, checkpoints ? connections::used : connection -> {
        });
    }

    ClientConfig config(ClientName client) {
        return client.in(config);
    }

    CallContexts contexts() {
        return contexts;
    }

    <T> T restClient(ClientName client, URI url, Class<T> api) {
        return restClients.of(client, url, api);
    }

    /** The same with what its connections are made with, for connections of another kind. */
    public <T> Transport<T> transport(ClientName client, URI url, Class<T> api) {
        return restClients.withOptions(client, url, api);
    }

    /** Whether any call has begun and has no result, also one that only waits. */
    public boolean isCalling() {
        return !contexts.active().isEmpty();
    }

    /** Ends all calls, and tells those who wait for them. */
    public void cutCalls(String reason) {
        contexts.active().cut(reason);
    }

    /** @return completes when those that were open are closed; never fails */
    public CompletionStage<Void> closeConnections() {
        return connections.close();
    }

    AddressBlock addressBlock(URI url) {
        return addressBlocks.computeIfAbsent(host(url), it -> new AddressBlock(Clocks.system()));
    }

    /** However the URL is written. */
    private static String host(URI url) {
        if (url.getHost() == null) {
            return url.getAuthority();
        }
        int port = url.getPort() != -1 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
        return url.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }
}
