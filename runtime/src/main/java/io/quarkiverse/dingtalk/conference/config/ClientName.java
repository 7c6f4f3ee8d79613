package io.quarkiverse.dingtalk.conference.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;

import io.smallrye.config.common.utils.StringUtil;

/** What a client is called, and how its properties are. */
public record ClientName(String value) {

    public static final ClientName DEFAULT = new ClientName(ConferenceConfig.DEFAULT_CLIENT);

    public boolean isDefault() {
        return value.equals(ConferenceConfig.DEFAULT_CLIENT);
    }

    /** Whether there is any property of this client. */
    public boolean isIn(ConferenceConfig config) {
        return config.clients().containsKey(spellingIn(config));
    }

    /** The properties of this client; nothing but defaults if none is configured. */
    public ClientConfig in(ConferenceConfig config) {
        return config.clients().get(spellingIn(config));
    }

    private String spellingIn(ConferenceConfig config) {
        return config.clients().containsKey(value) ? value : environmentSpelling();
    }

    /**
     * What SmallRye Config takes the name for where only variables of the environment have it, which have neither capitals
     * nor dashes: {@code hong.kong} for {@code Hong-Kong}, of {@code QUARKUS_DINGTALK_CONFERENCE__HONG_KONG__APP_KEY}.
     */
    public String environmentSpelling() {
        return isDefault() ? value
                : StringUtil.replaceNonAlphanumericByUnderscores(value).replace('_', '.')
                        .toLowerCase(Locale.ROOT);
    }

    /** The full name of a property of this client. */
    public String key(String property) {
        return ConferenceConfig.PREFIX + (isDefault() ? "" : ".\"" + value + "\"") + "." + property;
    }

    /** The full names of properties, for a sentence. */
    public String keys(Collection<String> properties) {
        var keys = new ArrayList<String>();
        for (String property : properties) {
            keys.add(key(property));
        }
        return String.join(", ", keys);
    }

    /** The full name of a property and the environment variable that sets it too. */
    public String keyAndVariable(String property) {
        var key = key(property);
        return key + " (environment variable " + variable(key) + ")";
    }

    /** Whether a variable of the environment, in any spelling, is a property of this client. */
    public boolean isOfVariable(String variable) {
        return variable(variable).startsWith(variable(key("")));
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return isDefault() ? "the default client" : "the client \"" + value + "\"";
    }
}
