package io.quarkiverse.dingtalk.conference.config;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.config.Secret;

/** The types of credentials that a client may have, each with the properties that choose it. */
public enum CredentialType {

    FIXED_TOKEN(Property.secret("access-token", ClientConfig::accessToken)),

    INTERNAL_APP(Property.plain("app-key", ClientConfig::appKey), Property.secret("app-secret", ClientConfig::appSecret)),

    THIRD_PARTY_APP(Property.plain("suite-key", ClientConfig::suiteKey),
            Property.secret("suite-secret", ClientConfig::suiteSecret),
            Property.plain("auth-corp-id", ClientConfig::authCorpId),
            Property.secret("suite-ticket", ClientConfig::suiteTicket)),

    UNIFIED_CALL(Property.plain("client-id", ClientConfig::clientId),
            Property.secret("client-secret", ClientConfig::clientSecret),
            Property.plain("corp-id", ClientConfig::corpId));

    /** A property of a client, and its value. */
    public record Property(String name, boolean isSecret, Function<ClientConfig, Optional<String>> configured) {

        private static Property plain(String name, Function<ClientConfig, Optional<String>> configured) {
            return new Property(name, false, configured);
        }

        private static Property secret(String name, Function<ClientConfig, Optional<Secret<String>>> configured) {
            return new Property(name, true, client -> configured.apply(client).map(Secret::get));
        }

        /** The value that is configured, without blanks and line breaks around it; empty if nothing is left. */
        public Optional<String> of(ClientConfig client) {
            return configured.apply(client).flatMap(CredentialType::stripped);
        }
    }

    private final List<Property> properties;

    CredentialType(Property... properties) {
        this.properties = List.of(properties);
    }

    /** The type that is configured. Keys and secrets out of a credentials provider alone are those of an internal app. */
    public static Optional<CredentialType> of(ClientConfig client) {
        return Stream.of(values()).filter(it -> !it.configured(client).isEmpty()).findFirst()
                .or(() -> client.credentialsProvider().map(it -> INTERNAL_APP));
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
        var missing = type.get().keyAndSecret().stream().filter(it -> it.of(client).isEmpty()).map(Property::name).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(incomplete(name, missing));
    }

    /** A text without blanks and line breaks around it, with which a file may end; empty if nothing is left. */
    public static Optional<String> stripped(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
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
        return properties.stream().filter(it -> it.of(client).isPresent()).map(Property::name).toList();
    }
}
