package io.quarkiverse.dingtalk.conference.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ways to an access token, each with the properties that choose it. */
public enum Way {

    FIXED_TOKEN(new Property("access-token", ClientConfig::accessToken)),

    INTERNAL_APP(new Property("app-key", ClientConfig::appKey), new Property("app-secret", ClientConfig::appSecret)),

    THIRD_PARTY_APP(new Property("suite-key", ClientConfig::suiteKey),
            new Property("suite-secret", ClientConfig::suiteSecret),
            new Property("auth-corp-id", ClientConfig::authCorpId),
            new Property("suite-ticket", ClientConfig::suiteTicket)),

    UNIFIED_CALL(new Property("client-id", ClientConfig::clientId),
            new Property("client-secret", ClientConfig::clientSecret),
            new Property("corp-id", ClientConfig::corpId));

    /** A property of a client, and its value. */
    public record Property(String name, Function<ClientConfig, Optional<String>> value) {
    }

    private final List<Property> properties;

    Way(Property... properties) {
        this.properties = List.of(properties);
    }

    /** The first two are the key and the secret, where there are any. */
    public List<Property> properties() {
        return properties;
    }

    /** Those of the properties that have a value. */
    public List<String> configured(ClientConfig client) {
        return properties.stream().filter(it -> it.value().apply(client).isPresent()).map(Property::name).toList();
    }
}
