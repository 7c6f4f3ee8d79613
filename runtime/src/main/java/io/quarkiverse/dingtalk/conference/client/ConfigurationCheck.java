package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.Config;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.config.EventLimits;
import io.quarkiverse.dingtalk.conference.config.ThisMachine;
import io.quarkiverse.dingtalk.conference.config.TimeLimits;
import io.quarkiverse.dingtalk.conference.config.UrlConverter;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;

/**
 * What can be told of the configuration when the application starts, before anything is asked of DingTalk.
 * <p>
 * Most of it is done by the first call, which waits for it. So there are loops where nothing is wrong, and no lambdas: the
 * JVM makes a class for each, which takes longer than all that is checked here.
 */
final class ConfigurationCheck {

    private final ConferenceConfig config;
    private final Clients clients;
    private final Config platform;

    /** @param platform the configuration of all extensions */
    ConfigurationCheck(ConferenceConfig config, Clients clients, Config platform) {
        this.config = config;
        this.clients = clients;
        this.platform = platform;
    }

    /**
     * @param credentials whether a client without them, or with half of them, is wrong too
     * @throws ConfigurationException that says all there is to be put right
     */
    void run(boolean credentials) {
        var problems = new Problems();
        for (var needed : clients.needed().entrySet()) {
            var name = new ClientName(needed.getKey());
            if (!isKnown(name)) {
                problems.add(unknown(name, needed.getValue()));
            }
        }
        if (credentials) {
            problems.addAll(missingCredentials(neededOrMeant()));
        }
        for (String each : new TreeSet<>(clients.names())) {
            var name = new ClientName(each);
            check(name, name.in(config), problems);
        }
        checkUrlsOfTheRestClient(problems);
        problems.report();
    }

    /** In the order in which they are found, each once. */
    private static final class Problems {

        private final Set<String> all = new LinkedHashSet<>();

        /** @param problem in words; empty if there is none */
        void add(String problem) {
            if (!problem.isEmpty()) {
                all.add(problem);
            }
        }

        void addAll(Collection<String> problems) {
            all.addAll(problems);
        }

        void report() {
            if (!all.isEmpty()) {
                throw new ConfigurationException(String.join(System.lineSeparator(), all));
            }
        }
    }

    private List<String> neededOrMeant() {
        var names = new ArrayList<String>();
        for (String name : clients.names()) {
            if (clients.needed().containsKey(name) || isMeant(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** What the clients that the application uses lack to get a token, a sentence each. */
    List<String> missingCredentials() {
        return missingCredentials(clients.needed().keySet());
    }

    private List<String> missingCredentials(Collection<String> names) {
        var missing = new ArrayList<String>(0);
        for (String each : new TreeSet<>(names)) {
            var name = new ClientName(each);
            if (!clients.tokenBeans().containsKey(each) && name.in(config).credentialsProvider().isEmpty()) {
                var problem = CredentialType.problem(name, name.in(config));
                if (problem.isPresent()) {
                    missing.add("Calls to DingTalk will fail: " + problem.get());
                }
            }
        }
        return missing;
    }

    /** Whether the configuration is about a client. The default one is always there, with or without configuration. */
    private boolean isMeant(String name) {
        var client = new ClientName(name);
        return client.isDefault() ? CredentialType.of(client.in(config)).isPresent() : client.isIn(config);
    }

    private boolean isKnown(ClientName name) {
        return name.isDefault() || config.clients().containsKey(name.value())
                || name.isIn(config) && isInTheEnvironment(name) || clients.tokenBeans().containsKey(name.value());
    }

    /** A file has capitals and dashes: there, {@code Berlin} and {@code berlin} are two clients. */
    private boolean isInTheEnvironment(ClientName name) {
        return StreamSupport.stream(platform.getConfigSources().spliterator(), false)
                .filter(EnvConfigSource.class::isInstance)
                .flatMap(source -> source.getPropertyNames().stream())
                .anyMatch(name::isOfVariable);
    }

    private String unknown(ClientName name, String place) {
        var known = new TreeSet<>(config.clients().keySet());
        known.addAll(clients.tokenBeans().keySet());
        var others = known.stream().filter(it -> !it.equals(ConferenceConfig.DEFAULT_CLIENT)).map(it -> '"' + it + '"')
                .collect(Collectors.joining(", "));
        return "No DingTalk client is called \"" + name.value() + "\", as " + place + " says. "
                + (others.isEmpty() ? "There is only the default one" : "There are " + others + " and the default one")
                + "; to have one of that name, set " + name.key("app-key") + " and " + name.key("app-secret") + ".";
    }

    private void check(ClientName name, ClientConfig client, Problems problems) {
        problems.add(credentialsOf(name, client));
        problems.add(urlOf(name, client));
        checkLimits(name, client, problems);
        problems.addAll(EventLimits.problems(name, client.events()));
        if (CallbackSettings.isMeant(client)) {
            problems.addAll(clients.withServer() ? CallbackSettings.problems(name, client)
                    : List.of(CallbackSettings.noServer(name)));
        }
    }

    private String credentialsOf(ClientName name, ClientConfig client) {
        var found = new ArrayList<String>();
        for (var type : CredentialType.values()) {
            var configured = type.configured(client);
            if (!configured.isEmpty()) {
                found.add(name.keys(configured));
            }
        }
        var beans = clients.tokenBeans().getOrDefault(name.value(), Set.of());
        for (String type : new TreeSet<>(beans)) {
            found.add("a bean of type " + type);
        }
        boolean hasToken = !CredentialType.FIXED_TOKEN.configured(client).isEmpty() || !beans.isEmpty();
        if (client.credentialsProvider().isPresent() && hasToken) {
            found.add(name.key("credentials-provider"));
        }
        return found.size() < 2 ? ""
                : "There are " + found.size() + " types of credentials for " + name + ": " + String.join(" and ", found)
                        + ". Leave one.";
    }

    private static void checkLimits(ClientName name, ClientConfig client, Problems problems) {
        var token = CredentialType.FIXED_TOKEN.properties().get(0).of(client);
        if (token.isPresent() && !AccessToken.isHeaderValue(token.get())) {
            problems.add(name.key("access-token")
                    + " (not shown) must not hold blanks or line breaks, and only visible ASCII characters");
            return;
        }
        var limits = new Limits(name, problems);
        var retry = client.retry();
        var breaker = client.circuitBreaker();
        limits.atLeast("max-organizations", Optional.of(client.maxOrganizations()), 1);
        limits.deadline("deadline", client.deadline());
        limits.time("timeout", client.timeout(), Duration.ofMillis(1));
        limits.atLeast("retry.max-retries", retry.maxRetries(), 0);
        limits.time("retry.delay", retry.delay(), Duration.ZERO);
        limits.time("retry.throttled-delay", retry.throttledDelay(), Duration.ZERO);
        limits.atLeast("circuit-breaker.request-volume-threshold", breaker.requestVolumeThreshold(), 1);
        limits.ratio("circuit-breaker.failure-ratio", breaker.failureRatio());
        limits.time("circuit-breaker.delay", breaker.delay(), Duration.ZERO);
        limits.fromNoneTo("rate-limit", client.rateLimit(), 1000);
        limits.atLeast("max-concurrent", client.maxConcurrent(), 0);
    }

    /** What is in range of properties, where they are set. */
    private record Limits(ClientName name, Problems problems) {

        void atLeast(String property, Optional<Integer> value, int least) {
            require(value.isEmpty() || value.get() >= least, property, value, "at least " + least);
        }

        void fromNoneTo(String property, Optional<Integer> value, int most) {
            require(value.isEmpty() || value.get() >= 0 && value.get() <= most, property, value, "from 0 to " + most);
        }

        void ratio(String property, Optional<Double> value) {
            require(value.isEmpty() || value.get() > 0 && value.get() <= 1, property, value, "more than 0 and at most 1");
        }

        void time(String property, Optional<Duration> value, Duration least) {
            if (value.isPresent()) {
                problems.add(TimeLimits.problem(name, property, value.get(), least));
            }
        }

        void deadline(String property, Duration value) {
            require(CallSettings.isDeadline(value), property, Optional.of(value), CallSettings.DEADLINES);
        }

        private void require(boolean right, String property, Optional<?> value, String range) {
            if (!right) {
                problems.add(name.key(property) + " must be " + range + ", but is " + value.get());
            }
        }
    }

    private static String urlOf(ClientName name, ClientConfig client) {
        return problemOf(name.key("url"), client.url(), client.allowPlainHttp(), name.key("allow-plain-http") + "=true");
    }

    /** What the REST client is told in place of our URLs, for which the same holds. */
    private void checkUrlsOfTheRestClient(Problems problems) {
        for (String property : List.of("override-uri", "uri", "url")) {
            var key = "quarkus.rest-client.\"" + ConferenceApi.class.getName() + "\"." + property;
            var value = platform.getOptionalValue(key, String.class);
            if (value.isPresent()) {
                checkUrlOfTheRestClient(key, new UrlConverter().convert(value.get()), problems);
            }
        }
    }

    private void checkUrlOfTheRestClient(String key, URI url, Problems problems) {
        boolean allAllow = !config.clients().isEmpty();
        for (var client : config.clients().values()) {
            if (client.url().equals(url)) {
                return; // looked at already
            }
            allAllow &= client.allowPlainHttp();
        }
        problems.add(problemOf(key, url, allAllow,
                new ClientName(ConferenceConfig.DEFAULT_CLIENT).key("allow-plain-http") + "=true for every client"));
    }

    /** A URL is repeated only if it holds no password. */
    private static String problemOf(String key, URI url, boolean plainHttpAllowed, String howToAllow) {
        if (url.equals(UrlConverter.UNREADABLE)) {
            return key + " (not shown, since it may hold a password) is no URL. It must be like https://api.dingtalk.com";
        }
        var mayHoldAPassword = url.getRawAuthority() == null ? url.toString() : url.getRawAuthority();
        if (mayHoldAPassword.contains("@") || url.getRawQuery() != null || url.getRawFragment() != null) {
            return key + " must not hold credentials, a query or a fragment";
        }
        if (url.getHost() == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            return key + " must be like https://api.dingtalk.com, but is " + url;
        }
        if ("http".equals(url.getScheme()) && !ThisMachine.is(url.getHost()) && !plainHttpAllowed) {
            return key + " is " + url + ": access tokens and secrets would travel in clear. Use https, or set " + howToAllow
                    + " if that is meant.";
        }
        return "";
    }
}
