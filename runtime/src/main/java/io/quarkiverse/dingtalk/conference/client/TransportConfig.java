package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.restclient.config.RestClientsConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Time limits, connections, proxy, TLS and log of the REST clients. All clients have those of
 * {@code quarkus.rest-client."dingtalk-conference"}; the properties of
 * {@code quarkus.rest-client."dingtalk-conference.berlin"} come before them for the client {@code berlin}.
 * <p>
 * Quarkus reads the configuration of a REST client by its interface, which all of ours share. So the REST client of a client
 * with a name is built with a configuration in which the properties of its interface are those of this client.
 */
final class TransportConfig implements ConfigSource {

    private static final String PREFIX = "quarkus.rest-client";
    private static final List<Class<?>> TYPES_OF_QUARKUS = List.of(MemorySize.class, Duration.class);

    private final SmallRyeConfig platform;
    private final String ofInterface;
    private final String ofClient;

    private TransportConfig(SmallRyeConfig platform, ClientName client, Class<?> api) {
        this.platform = platform;
        this.ofInterface = PREFIX + ".\"" + api.getName() + "\".";
        this.ofClient = PREFIX + ".\"" + ConferenceApi.CONFIG_KEY + "." + client.value() + "\".";
    }

    static RestClientsConfig of(ClientName client, Class<?> api) {
        var platform = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        if (client.isDefault()) {
            return platform.getConfigMapping(RestClientsConfig.class);
        }
        var builder = new SmallRyeConfigBuilder().withSources(new TransportConfig(platform, client, api))
                .withMapping(RestClientsConfig.class, PREFIX).withValidateUnknown(false);
        TYPES_OF_QUARKUS.forEach(type -> convertAs(platform, type, builder));
        return builder.build().getConfigMapping(RestClientsConfig.class, PREFIX);
    }

    private static <T> void convertAs(SmallRyeConfig platform, Class<T> type, SmallRyeConfigBuilder builder) {
        platform.getConverter(type).ifPresent(converter -> builder.withConverter(type, 100, converter));
    }

    @Override
    public String getValue(String name) {
        if (name.startsWith(ofInterface)) {
            var own = platform.getConfigValue(ofClient + name.substring(ofInterface.length()));
            if (own.getRawValue() != null && !own.isDefault()) {
                return resolved(own);
            }
        }
        return name.startsWith(PREFIX) ? resolved(platform.getConfigValue(name)) : null;
    }

    /** @throws ConfigurationException if it refers to another property, and that one is missing */
    private static String resolved(ConfigValue value) {
        if (value.hasProblems()) {
            throw new ConfigurationException(value.getName() + ": " + value.getProblems().get(0).getMessage());
        }
        return value.getValue();
    }

    @Override
    public Set<String> getPropertyNames() {
        var names = new HashSet<String>();
        for (var name : platform.getPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                names.add(name.startsWith(ofClient) ? ofInterface + name.substring(ofClient.length()) : name);
            }
        }
        return names;
    }

    @Override
    public String getName() {
        return "the REST client of a DingTalk client";
    }
}
