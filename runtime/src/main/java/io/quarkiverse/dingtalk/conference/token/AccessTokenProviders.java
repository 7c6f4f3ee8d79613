package io.quarkiverse.dingtalk.conference.token;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;

/** Chooses the way to a token by what is configured. */
public final class AccessTokenProviders {

    private AccessTokenProviders() {
    }

    /**
     * @param api made only if a token has to be asked for
     * @throws ConfigurationException if two ways are configured
     */
    public static AccessTokenProvider of(String client, ClientConfig config, Supplier<TokenApi> api, InstantSource clock) {
        var appKey = config.appKey();
        var appSecret = config.appSecret();
        var fixed = config.accessToken();
        if (fixed.isPresent() && (appKey.isPresent() || appSecret.isPresent())) {
            throw new ConfigurationException("Two ways to an access token are configured, "
                    + key(client, "access-token") + " and " + key(client, "app-key") + " with "
                    + key(client, "app-secret") + ": remove one of them.");
        }
        if (fixed.isPresent()) {
            return new FixedToken(fixed.get());
        }
        if (appKey.isPresent() && appSecret.isPresent()) {
            return new CachedToken(new InternalApp(api.get(), appKey.get(), appSecret.get()), clock);
        }
        return () -> Uni.createFrom().failure(new AuthenticationException(new Failure("GetAccessToken",
                "no credentials are configured. Set " + missing(client, "app-key", appKey)
                        + missing(client, "app-secret", appSecret) + "or " + named(client, "access-token")),
                null));
    }

    private static String missing(String client, String property, Optional<String> value) {
        return value.isPresent() ? "" : named(client, property) + " ";
    }

    private static String named(String client, String property) {
        var key = key(client, property);
        return key + " (environment variable " + key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT) + ")";
    }

    private static String key(String client, String property) {
        return ConferenceConfig.PREFIX + (client.equals(ConferenceConfig.DEFAULT_CLIENT) ? "" : ".\"" + client + "\"") + "."
                + property;
    }
}
