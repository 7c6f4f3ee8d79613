package io.quarkiverse.dingtalk.conference.config;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a client is called, and how its properties are. */
public record ClientName(String value) {

    public static final ClientName DEFAULT = new ClientName(ConferenceConfig.DEFAULT_CLIENT);

    public boolean isDefault() {
        return equals(DEFAULT);
    }

    /** The full name of a property of this client. */
    public String key(String property) {
        return ConferenceConfig.PREFIX + (isDefault() ? "" : ".\"" + value + "\"") + "." + property;
    }

    /** The full names of properties, for a sentence. */
    public String keys(Collection<String> properties) {
        return properties.stream().map(this::key).collect(Collectors.joining(", "));
    }

    /** The full name of a property and the environment variable that sets it too. */
    public String keyAndVariable(String property) {
        var key = key(property);
        return key + " (environment variable " + key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT) + ")";
    }

    @Override
    public String toString() {
        return isDefault() ? "the default client" : "the client \"" + value + "\"";
    }
}
