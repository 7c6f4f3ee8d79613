package io.quarkiverse.dingtalk.conference.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.Config;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.config.EventLimits;
import io.quarkiverse.dingtalk.conference.config.ThisMachine;
import io.quarkiverse.dingtalk.conference.config.UrlConverter;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;

/** What can be told of the configuration when the application starts, before anything is asked of DingTalk. */
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
        var problems = new ArrayList<String>();
        clients.needed().forEach((name, place) -> {
            if (!isKnown(new ClientName(name))) {
                problems.add(unknown(new ClientName(name), place));
            }
        });
        if (credentials) {
            problems.addAll(missingCredentials(clients.names().stream()
                    .filter(name -> clients.needed().containsKey(name) || isMeant(name)).toList()));
        }
        clients.names().stream().sorted().map(ClientName::new).forEach(name -> problems.addAll(of(name, name.in(config))));
        urlsOfTheRestClient().stream().filter(problem -> !problem.isEmpty()).distinct().forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
    }

    /** What the clients that the application uses lack to get a token, a sentence each. */
    List<String> missingCredentials() {
        return missingCredentials(clients.needed().keySet());
    }

    /** Without lambdas: this is part of every start in production. */
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

    private List<String> of(ClientName name, ClientConfig client) {
        return Stream.of(credentialsOf(name, client), urlOf(name, client), limitsOf(name, client),
                String.join(System.lineSeparator(), EventLimits.problems(name, client.events())), callbackOf(name, client))
                .filter(problem -> !problem.isEmpty()).toList();
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
        beans.stream().sorted().map(type -> "a bean of type " + type).forEach(found::add);
        boolean hasToken = !CredentialType.FIXED_TOKEN.configured(client).isEmpty() || !beans.isEmpty();
        if (client.credentialsProvider().isPresent() && hasToken) {
            found.add(name.key("credentials-provider"));
        }
        return found.size() < 2 ? ""
                : "There are " + found.size() + " types of credentials for " + name + ": " + String.join(" and ", found)
                        + ". Leave one.";
    }

    private String callbackOf(ClientName name, ClientConfig client) {
        if (!CallbackSettings.isMeant(client)) {
            return "";
        }
        return clients.withServer() ? String.join(System.lineSeparator(), CallbackSettings.problems(name, client))
                : CallbackSettings.noServer(name);
    }

    private static String limitsOf(ClientName name, ClientConfig client) {
        if (CredentialType.FIXED_TOKEN.properties().get(0).of(client).filter(token -> !AccessToken.isHeaderValue(token))
                .isPresent()) {
            return name.key("access-token")
                    + " (not shown) must not hold blanks or line breaks, and only visible ASCII characters";
        }
        var retry = client.retry();
        var breaker = client.circuitBreaker();
        return Stream.of(
                check(name, "max-organizations", Optional.of(client.maxOrganizations()), it -> it >= 1, "at least 1"),
                check(name, "deadline", Optional.of(client.deadline()), it -> it.toMillis() >= 1, "longer than no time"),
                check(name, "timeout", client.timeout(), it -> it.toMillis() >= 1, "longer than no time"),
                check(name, "retry.max-retries", retry.maxRetries(), it -> it >= 0, "at least 0"),
                check(name, "retry.delay", retry.delay(), it -> !it.isNegative(), "no less than no time"),
                check(name, "retry.throttled-delay", retry.throttledDelay(), it -> !it.isNegative(), "no less than no time"),
                check(name, "circuit-breaker.request-volume-threshold", breaker.requestVolumeThreshold(), it -> it >= 1,
                        "at least 1"),
                check(name, "circuit-breaker.failure-ratio", breaker.failureRatio(), it -> it > 0 && it <= 1,
                        "more than 0 and at most 1"),
                check(name, "circuit-breaker.delay", breaker.delay(), it -> !it.isNegative(), "no less than no time"),
                check(name, "rate-limit", client.rateLimit(), it -> it >= 0 && it <= 1000, "from 0 to 1000"),
                check(name, "max-concurrent", client.maxConcurrent(), it -> it >= 0, "at least 0"))
                .filter(problem -> !problem.isEmpty()).collect(Collectors.joining(System.lineSeparator()));
    }

    private static <T> String check(ClientName name, String property, Optional<T> value, Predicate<T> isRight,
            String range) {
        return value.filter(isRight.negate()).map(it -> name.key(property) + " must be " + range + ", but is " + it)
                .orElse("");
    }

    private static String urlOf(ClientName name, ClientConfig client) {
        return problemOf(name.key("url"), client.url(), client.allowPlainHttp(), name.key("allow-plain-http") + "=true");
    }

    /** What the REST client is told in place of our URLs, for which the same holds. */
    private List<String> urlsOfTheRestClient() {
        var allowed = new ClientName(ConferenceConfig.DEFAULT_CLIENT).key("allow-plain-http") + "=true for every client";
        boolean allAllow = !config.clients().isEmpty()
                && config.clients().values().stream().allMatch(ClientConfig::allowPlainHttp);
        return Stream.of("override-uri", "uri", "url")
                .map(it -> "quarkus.rest-client.\"" + ConferenceApi.class.getName() + "\"." + it)
                .map(key -> platform.getOptionalValue(key, String.class).map(new UrlConverter()::convert)
                        .filter(url -> config.clients().values().stream().noneMatch(client -> client.url().equals(url)))
                        .map(url -> problemOf(key, url, allAllow, allowed)).orElse(""))
                .toList();
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
