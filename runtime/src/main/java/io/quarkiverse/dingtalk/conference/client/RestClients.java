package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientBuilderListener;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jboss.resteasy.reactive.client.logging.DefaultClientLogger;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.SSLOptions;

/** Builds the REST clients, each with a pool of its own, as {@link TransportConfig} says. */
final class RestClients {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.*", "::1", "[::1]");

    private final CallContexts contexts;
    private final ClassLoader loader;
    private final Consumer<HttpConnection> used;

    /**
     * @param loader of the application
     * @param used sees each connection before a request goes out on it
     */
    RestClients(CallContexts contexts, ClassLoader loader, Consumer<HttpConnection> used) {
        this.contexts = contexts;
        this.loader = loader;
        this.used = used;
    }

    <T> T of(ClientName client, URI url, Class<T> api) {
        return withOptions(client, url, api).api();
    }

    <T> Transport<T> withOptions(ClientName client, URI url, Class<T> api) {
        return contexts.runInOwnContext(loader, () -> build(client, url, api));
    }

    private <T> Transport<T> build(ClientName client, URI url, Class<T> api) {
        var builder = RestClientBuilderFactory.getInstance().newBuilder(ConferenceApi.class, TransportConfig.of(client));
        tellListeners(builder);
        builder.baseUri(url)
                .followRedirects(false); // the token would go where the redirect leads
        var logger = scope(builder) == LoggingScope.NONE ? null : new MaskingLogger(new DefaultClientLogger());
        builder.property(QuarkusRestClientProperties.LOGGING_SCOPE, LoggingScope.REQUEST_RESPONSE);
        var connectTimeout = builder.getConfiguration().getProperty(QuarkusRestClientProperties.CONNECT_TIMEOUT);
        builder.register(new LastRequestFilter(), Integer.MAX_VALUE);
        var settled = new AtomicReference<HttpClientOptions>();
        ((RestClientBuilderImpl) builder) // only the implementation lets these be set
                .clientOptionsCustomizer(options -> {
                    limitHandshake(options, connectTimeout);
                    callThisMachineDirectly(options);
                    settled.set(options);
                })
                .httpClientRequestCustomizer(request -> {
                    used.accept(request.connection());
                    RequestObserver.sending(request, longestIdleMillis(settled.get()));
                })
                .clientLogger(new RequestObserver(logger));
        return new Transport<>(builder.build(api), settled.get());
    }

    /**
     * As the builders do that applications get; this factory leaves it out. A listener of Micrometer's keeps each request
     * from being measured twice: the second time by its URI, ids and all, and with tags that shut out those of the first.
     */
    private static void tellListeners(RestClientBuilder builder) {
        for (RestClientBuilderListener listener : ServiceLoader.load(RestClientBuilderListener.class)) {
            listener.onNewBuilder(builder);
        }
    }

    /** Of its own accord, TLS would wait for ten seconds, as long as an attempt may take. */
    private static void limitHandshake(HttpClientOptions options, Object connectTimeout) {
        if (connectTimeout instanceof Number millis
                && options.getSslHandshakeTimeout() == SSLOptions.DEFAULT_SSL_HANDSHAKE_TIMEOUT) {
            options.setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS).setSslHandshakeTimeout(millis.longValue());
        }
    }

    private static long longestIdleMillis(HttpClientOptions options) {
        return TimeUnit.SECONDS.toMillis(options.getKeepAliveTimeout());
    }

    /** A proxy knows another machine by these names, and not the DingTalk that is embedded or runs beside. */
    private static void callThisMachineDirectly(HttpClientOptions options) {
        var direct = new ArrayList<>(THIS_MACHINE);
        if (options.getNonProxyHosts() != null) {
            direct.addAll(options.getNonProxyHosts());
        }
        options.setNonProxyHosts(direct);
    }

    /** What is configured; "all" is not: it would log the bytes on the connection too, which cannot be masked. */
    private static LoggingScope scope(RestClientBuilder builder) {
        var scope = (LoggingScope) builder.getConfiguration().getProperty(QuarkusRestClientProperties.LOGGING_SCOPE);
        if (scope == null) {
            scope = ConfigProvider.getConfig().getOptionalValue("quarkus.rest-client.logging.scope", String.class)
                    .map(LoggingScope::forName).orElse(LoggingScope.NONE);
        }
        return scope;
    }
}
