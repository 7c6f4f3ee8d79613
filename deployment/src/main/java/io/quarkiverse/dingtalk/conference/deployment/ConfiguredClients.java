package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.NameIterator;
import io.smallrye.config.PropertyName;

/** Of which clients a configuration speaks. */
final class ConfiguredClients {

    /** The names of all properties, with a {@code *} in place of the name of a client. */
    private static final Set<String> PROPERTIES = ConfigClass.configClass(ConferenceConfig.class).getProperties().keySet();

    private ConfiguredClients() {
    }

    /**
     * The names of the clients, besides the default one.
     *
     * @param properties the names of properties, and of others
     */
    static Set<String> of(Iterable<String> properties) {
        var clients = new TreeSet<String>();
        for (String property : properties) {
            if (property.startsWith(ConferenceConfig.PREFIX + ".")) {
                add(property, PROPERTIES, clients);
            } else if (property.startsWith(dotted(ConferenceConfig.PREFIX) + ".")) {
                // a variable of the environment, which is listed with dots in place of dashes
                add(property, PROPERTIES.stream().map(ConfiguredClients::dotted).toList(), clients);
            }
        }
        return clients;
    }

    private static void add(String property, Collection<String> known, Set<String> clients) {
        if (!known.contains(property) && known.stream().anyMatch(it -> PropertyName.equals(it, property))) {
            clients.add(firstSegment(property));
        }
    }

    private static String dotted(String property) {
        return property.replace('-', '.');
    }

    private static String firstSegment(String property) {
        var segments = new NameIterator(property, ConferenceConfig.PREFIX.length());
        segments.next();
        return segments.getPreviousSegment();
    }

    /**
     * The names without those that are another one's, as variables of the environment spell it.
     *
     * @param named in the code, so that these are spelled right
     */
    static Set<String> distinct(Set<String> named, Set<String> configured) {
        var all = new HashSet<>(named);
        all.addAll(configured);
        var distinct = new TreeSet<>(named);
        configured.stream().filter(name -> all.stream().filter(other -> !other.equals(name))
                .map(other -> new ClientName(other).environmentSpelling()).noneMatch(name::equals)).forEach(distinct::add);
        return distinct;
    }

    /** A client that is called like a property could not be told from that property. */
    static void requireNoProperties(Set<String> clients) {
        var taken = Stream.concat(Stream.of(DevServicesConfig.PREFIX, HealthConfig.PREFIX), PROPERTIES.stream())
                .map(ConfiguredClients::firstSegment).collect(Collectors.toSet());
        clients.stream().filter(taken::contains).findFirst().ifPresent(name -> {
            throw new ConfigurationException("No DingTalk client can be called \"" + name + "\", since "
                    + ConferenceConfig.PREFIX + "." + name + " is configuration of another kind. Give it another name, in "
                    + new ClientName(name).key("…") + " and in @ConferenceClient(\"" + name + "\").");
        });
    }
}
