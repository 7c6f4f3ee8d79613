package io.quarkiverse.dingtalk.conference.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.Secret;

/**
 * What is configured for the HTTP callback of a client, all of it there.
 *
 * @param path at which DingTalk calls, below the root path of the application
 * @param token signs the events
 * @param key encrypts the events, 32 bytes
 * @param ownerKey for whom the events are encrypted
 */
public record CallbackSettings(String path, String token, byte[] key, String ownerKey) {

    private static final String TOKEN = "events.callback.token";
    private static final String AES_KEY = "events.callback.aes-key";

    /** The properties whose values are secret. */
    public static final List<String> SECRETS = List.of(TOKEN, AES_KEY);

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final String DEFAULT_PATH = "/dingtalk/events";
    /** Segments that are only dots are resolved before the path is looked for. */
    private static final String PATH = "(/(?!\\.+(/|$))[A-Za-z0-9._~-]+)+";

    /** Whether a client is to have a callback, even if what is configured is not all of it. */
    public static boolean isMeant(ClientConfig client) {
        var callback = client.events().callback();
        return isThere(callback.token()) || isThere(callback.aesKey());
    }

    private static boolean isThere(Optional<Secret<String>> secret) {
        return secret.isPresent() && CredentialType.stripped(secret.get().get()).isPresent();
    }

    /** What is wrong with a callback in an application that DingTalk cannot call. */
    public static String noServer(ClientName name) {
        return name.keys(SECRETS) + " make an HTTP callback of " + name
                + ", but the application has no HTTP server. Add the extension quarkus-vertx-http, or one that brings it";
    }

    /** @throws ConfigurationException if anything is missing or wrong */
    public static CallbackSettings of(ClientName name, ClientConfig client) {
        var problems = problems(name, client);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
        var callback = client.events().callback();
        return new CallbackSettings(path(name, callback), secret(callback.token()).orElseThrow(),
                key(secret(callback.aesKey()).orElseThrow()).orElseThrow(), ownerKey(client).orElseThrow());
    }

    /** What is missing or wrong, a sentence each, if a client is to have a callback. */
    public static List<String> problems(ClientName name, ClientConfig client) {
        var problems = new ArrayList<String>();
        var callback = client.events().callback();
        var missing = Stream.of(secret(callback.token()).isEmpty() ? TOKEN : null,
                secret(callback.aesKey()).isEmpty() ? AES_KEY : null).filter(it -> it != null).toList();
        missing.forEach(property -> problems.add("the HTTP callback of " + name + " is incomplete. Set "
                + name.keyAndVariable(property)));
        if (secret(callback.aesKey()).filter(it -> key(it).isEmpty()).isPresent()) {
            problems.add(name.key(AES_KEY)
                    + " (not shown) must be the 43 letters and digits of the key in DingTalk's developer console");
        }
        if (ownerKey(client).isEmpty()) {
            problems.add("it is not known for whom the events of " + name + " are encrypted. Set "
                    + name.keyAndVariable("events.callback.owner-key") + " to the app key, suite key or client id of the app");
        }
        if (!path(name, callback).matches(PATH)) {
            problems.add(name.key("events.callback.path") + " must begin with a slash and consist of slashes, letters, digits "
                    + "and any of -._~, but is " + path(name, callback));
        }
        Stream.of(TimeLimits.problem(name, "events.callback.timeout", callback.timeout(), SHORTEST),
                TimeLimits.problem(name, "events.callback.replay-window", callback.replayWindow(), SHORTEST))
                .filter(problem -> !problem.isEmpty()).forEach(problems::add);
        return problems;
    }

    private static String path(ClientName name, CallbackConfig callback) {
        return callback.path().map(String::strip)
                .orElseGet(() -> name.isDefault() ? DEFAULT_PATH : DEFAULT_PATH + "/" + name.value());
    }

    private static Optional<String> secret(Optional<Secret<String>> secret) {
        return secret.map(Secret::get).flatMap(CredentialType::stripped);
    }

    /** The padding of Base64 is left out in the console. */
    private static Optional<byte[]> key(String aesKey) {
        try {
            return Optional.of(Base64.getDecoder().decode(aesKey + "=")).filter(key -> aesKey.length() == 43);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> ownerKey(ClientConfig client) {
        return client.events().callback().ownerKey().flatMap(CredentialType::stripped).or(() -> CredentialType.of(client)
                .filter(type -> type != CredentialType.FIXED_TOKEN).flatMap(type -> type.keyAndSecret().get(0).of(client)));
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return path;
    }
}
