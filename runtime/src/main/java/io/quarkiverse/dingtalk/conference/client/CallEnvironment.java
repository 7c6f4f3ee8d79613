package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.guard.AddressBlock;
import io.quarkiverse.dingtalk.conference.guard.Clocks;

/** What the calls of all clients share. */
public final class CallEnvironment {

    private final CallContexts contexts;
    private final RestClients restClients;
    private final Map<String, AddressBlock> addressBlocks = new ConcurrentHashMap<>();

    CallEnvironment(CallContexts contexts, ClassLoader loader) {
        this.contexts = contexts;
        this.restClients = new RestClients(contexts, loader);
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
