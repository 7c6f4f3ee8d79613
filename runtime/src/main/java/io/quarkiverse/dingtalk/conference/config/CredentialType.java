package io.quarkiverse.dingtalk.conference.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.config.Secret;

/** The types of credentials that a client may have, each with the properties that choose it. */
public enum CredentialType {

    FIXED_TOKEN(Property.secret("access-token")),

    INTERNAL_APP(Property.plain("app-key"), Property.secret("app-secret")),

    THIRD_PARTY_APP(Property.plain("suite-key"), Property.secret("suite-secret"), Property.plain("auth-corp-id"),
            Property.secret("suite-ticket")),

    UNIFIED_CALL(Property.plain("client-id"), Property.secret("client-secret"), Property.plain("corp-id"));

    /**
     * A property of a client. What is read of it at the start of an application does without lambdas, of which each costs a
     * class made at that moment.
     */
    public record Property(String name, boolean isSecret) {

        private static Property plain(String name) {
            return new Property(name, false);
        }

        private static Property secret(String name) {
            return new Property(name, true);
        }

        /** The value that is configured, without blanks and line breaks around it; empty if nothing is left. */
        public Optional<String> of(ClientConfig client) {
            return stripped(switch (name) {
                case "access-token" -> secret(client.accessToken());
                case "app-key" -> client.appKey().orElse(null);
                case "app-secret" -> secret(client.appSecret());
                case "suite-key" -> client.suiteKey().orElse(null);
                case "suite-secret" -> secret(client.suiteSecret());
                case "auth-corp-id" -> client.authCorpId().orElse(null);
                case "suite-ticket" -> secret(client.suiteTicket());
                case "client-id" -> client.clientId().orElse(null);
                case "client-secret" -> secret(client.clientSecret());
                case "corp-id" -> client.corpId().orElse(null);
                default -> throw new IllegalStateException(name);
            });
        }

        private static String secret(Optional<Secret<String>> value) {
            return value.isPresent() ? value.get().get() : null;
        }
    }

    private final List<Property> properties;

    CredentialType(Property... properties) {
        this.properties = List.of(properties);
    }

    /** The type that is configured. Keys and secrets out of a credentials provider alone are those of an internal app. */
    public static Optional<CredentialType> of(ClientConfig client) {
        for (var type : values()) {
            if (type.isConfigured(client)) {
                return Optional.of(type);
            }
        }
        return client.credentialsProvider().isPresent() ? Optional.of(INTERNAL_APP) : Optional.empty();
    }

    /** What to set for a client that has no credentials. */
    public static String missing(ClientName client) {
        return "no credentials are configured. Set one of: " + Stream.of(values())
                .map(it -> it.properties.stream().map(property -> client.keyAndVariable(property.name()))
                        .collect(Collectors.joining(" with ")))
                .collect(Collectors.joining("; or ")) + "; or " + client.keyAndVariable("credentials-provider");
    }

    /** What to set for a client that has some of its credentials. */
    public static String incomplete(ClientName client, Collection<String> missing) {
        return "the credentials of " + client + " are incomplete. Set "
                + missing.stream().map(client::keyAndVariable).collect(Collectors.joining(" and "));
    }

    /**
     * What is wrong with the credentials of a client that has neither beans nor a credentials provider for them, in words;
     * empty if nothing is.
     */
    public static Optional<String> problem(ClientName name, ClientConfig client) {
        var type = of(client);
        if (type.isEmpty()) {
            return Optional.of("for " + name + " " + missing(name));
        }
        var missing = new ArrayList<String>(0);
        for (var property : type.get().keyAndSecret()) {
            if (property.of(client).isEmpty()) {
                missing.add(property.name());
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(incomplete(name, missing));
    }

    /** A text without blanks and line breaks around it, with which a file may end; empty if nothing is left. */
    public static Optional<String> stripped(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** The first two are the key and the secret, where there are any. */
    public List<Property> properties() {
        return properties;
    }

    /** Those without which there is no token: a key and its secret, or a token. */
    public List<Property> keyAndSecret() {
        return this == FIXED_TOKEN ? properties : properties.subList(0, 2);
    }

    /** Those of the properties that have a value. */
    public List<String> configured(ClientConfig client) {
        var configured = new ArrayList<String>(0);
        for (var property : properties) {
            if (property.of(client).isPresent()) {
                configured.add(property.name());
            }
        }
        return configured;
    }

    private boolean isConfigured(ClientConfig client) {
        for (var property : properties) {
            if (property.of(client).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
