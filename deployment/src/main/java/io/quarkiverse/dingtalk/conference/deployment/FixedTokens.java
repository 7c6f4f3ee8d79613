package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkus.runtime.util.HashUtil;
import io.smallrye.config.SecretKeys;

/** The access tokens that are configured for clients in place of credentials. The embedded DingTalk has to accept them. */
final class FixedTokens {

    private static final String PROPERTY = CredentialType.FIXED_TOKEN.properties().get(0).name();

    private final Map<String, String> byClient;

    private FixedTokens(Map<String, String> byClient) {
        this.byClient = byClient;
    }

    static FixedTokens of(Collection<ClientName> clients) {
        var byClient = new TreeMap<String, String>();
        SecretKeys.doUnlocked(
                () -> clients.forEach(client -> configured(client).ifPresent(token -> byClient.put(client.value(), token))));
        return new FixedTokens(byClient);
    }

    private static Optional<String> configured(ClientName client) {
        return ConfigProvider.getConfig().getOptionalValue(client.key(PROPERTY), String.class)
                .flatMap(CredentialType::stripped);
    }

    boolean isThereOneOf(ClientName client) {
        return byClient.containsKey(client.value());
    }

    Collection<String> all() {
        return byClient.values();
    }

    /** Another one whenever a token changed. */
    String fingerprint() {
        return byClient.isEmpty() ? "" : HashUtil.sha256(byClient.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedTokens tokens && byClient.equals(tokens.byClient);
    }

    /** The properties that have them. */
    @Override
    public String toString() {
        return byClient.keySet().stream().map(ClientName::new).map(client -> client.key(PROPERTY))
                .collect(Collectors.joining(", "));
    }

    @Override
    public int hashCode() {
        return byClient.hashCode();
    }
}
