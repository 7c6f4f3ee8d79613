package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jboss.resteasy.reactive.client.logging.DefaultClientLogger;

import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.quarkus.restclient.config.RestClientBuilderFactory;

/**
 * Builds the REST clients. Each has a pool of its own; proxy, TLS, timeouts and pool size are those of
 * {@code quarkus.rest-client."dingtalk-conference"}.
 */
final class Wire {

    private Wire() {
    }

    /** @param timeout for how long a connection may be in use without a sign of life */
    static <T> T to(URI url, Duration timeout, Class<T> api) {
        var builder = RestClientBuilderFactory.getInstance().newBuilder(api)
                .baseUri(url)
                .followRedirects(false); // the token would go where the redirect leads
        var logger = scope(builder) == LoggingScope.NONE ? new NoLogger() : new MaskingLogger(new DefaultClientLogger());
        builder.property(QuarkusRestClientProperties.LOGGING_SCOPE, LoggingScope.REQUEST_RESPONSE);
        ((RestClientBuilderImpl) builder) // only the implementation lets these be set
                .clientLogger(new AnswerLimit(logger))
                // the REST client forgets the connection of a call that was cancelled before it had one, and the pool does not
                .clientOptionsCustomizer(options -> options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout((int) Math.min(Integer.MAX_VALUE, timeout.toMillis())));
        return builder.build(api);
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
