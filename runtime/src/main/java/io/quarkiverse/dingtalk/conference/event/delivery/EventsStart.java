package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.jboss.logging.Logger.Level;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.config.EventLimits;
import io.quarkiverse.dingtalk.conference.config.ThisMachine;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Of which clients the application opens a source when it starts, and what the log tells of the others. */
final class EventsStart {

    private final ConferenceConfig config;
    private final Map<String, Listeners> listeners;
    private final boolean withServer;
    private final boolean devOrTest;
    private final BiConsumer<Level, String> log;

    /** @param withServer whether the application has an HTTP server, which DingTalk may call */
    EventsStart(ConferenceConfig config, Map<String, Listeners> listeners, boolean withServer, LaunchMode mode,
            BiConsumer<Level, String> log) {
        this.config = config;
        this.listeners = new TreeMap<>(listeners);
        this.withServer = withServer;
        this.devOrTest = mode.isDevOrTest();
        this.log = log;
    }

    /**
     * The clients whose events come by a source.
     *
     * @throws ConfigurationException if limits are out of range, or a callback is configured where no server is
     */
    List<ClientName> clients() {
        var clients = new ArrayList<ClientName>();
        var passedOver = new ArrayList<String>();
        listeners.forEach((name, what) -> {
            var client = new ClientName(name);
            boolean callback = CallbackSettings.isMeant(client.in(config));
            require(client, callback);
            if (callback || !isEnabled(client)) {
                return;
            }
            var problem = problem(client);
            if (problem.isEmpty()) {
                clients.add(client);
                warnOfSharing(client);
            } else if (what.named()) {
                log.accept(Level.ERROR, "No events of meetings will arrive: " + problem.get());
            } else {
                passedOver.add(problem.get());
            }
        });
        if (clients.isEmpty() && !passedOver.isEmpty() && passedOver.size() == listeners.size()) {
            log.accept(Level.WARN, "No events of meetings will arrive, although the application observes them: "
                    + String.join("; ", passedOver));
        }
        return clients;
    }

    private void require(ClientName client, boolean callback) {
        var problems = new ArrayList<>(EventLimits.problems(client, client.in(config).events()));
        if (callback && !withServer) {
            problems.add(CallbackSettings.noServer(client));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
    }

    private boolean isEnabled(ClientName client) {
        var enabled = client.in(config).events().enabled();
        if (enabled.isEmpty() && devOrTest) {
            log.accept(Level.INFO, "Events of meetings do not arrive in dev mode and tests, as production would miss them. If "
                    + "they are to: " + client.key("events.enabled") + "=true");
        }
        return enabled.orElse(!devOrTest);
    }

    /** Why a client can have no connection, if it cannot. */
    private Optional<String> problem(ClientName client) {
        var ofClient = client.in(config);
        if (CredentialType.of(ofClient).filter(CredentialType.FIXED_TOKEN::equals).isPresent()) {
            return Optional.of(client + " has a fixed access token, which opens no connection. Set "
                    + client.keyAndVariable("app-key") + " and " + client.keyAndVariable("app-secret") + " in its place");
        }
        return ofClient.credentialsProvider().isPresent() ? Optional.empty() : CredentialType.problem(client, ofClient);
    }

    private void warnOfSharing(ClientName client) {
        ClientConfig ofClient = client.in(config);
        if (devOrTest && !ThisMachine.is(String.valueOf(ofClient.url().getHost()))) {
            log.accept(Level.WARN, "Events of meetings arrive from " + ofClient.url() + ", as " + client.key("events.enabled")
                    + " is true. DingTalk sends each event to one connection of an app only: what arrives here is missing "
                    + "where the same app runs in production");
        }
    }
}
