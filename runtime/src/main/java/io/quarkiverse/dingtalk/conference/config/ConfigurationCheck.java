package io.quarkiverse.dingtalk.conference.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;

/** What can be told of the configuration when the application starts, before anything is asked of DingTalk. */
public final class ConfigurationCheck {

    private static final String OWN_PROVIDER = "a bean of type AccessTokenProvider";

    private final ConferenceConfig config;
    private final Set<String> withOwnProvider;

    /** @param withOwnProvider the clients for which the application has an {@code AccessTokenProvider} of its own */
    public ConfigurationCheck(ConferenceConfig config, Set<String> withOwnProvider) {
        this.config = config;
        this.withOwnProvider = withOwnProvider;
    }

    /**
     * @param injected where each client that the code names is named
     * @throws ConfigurationException that says all there is to be put right
     */
    public void run(Map<String, String> injected) {
        var known = new TreeSet<>(config.clients().keySet());
        known.addAll(withOwnProvider);
        var problems = new ArrayList<String>();
        injected.forEach((name, place) -> {
            if (!known.contains(name)) {
                problems.add(unknown(new ClientName(name), place, known));
            }
        });
        config.clients().forEach((name, client) -> problems.addAll(of(new ClientName(name), client)));
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
    }

    private static String unknown(ClientName name, String place, Set<String> known) {
        var others = known.stream().filter(it -> !it.equals(ConferenceConfig.DEFAULT_CLIENT)).map(it -> '"' + it + '"')
                .collect(Collectors.joining(", "));
        return "No DingTalk client is called \"" + name.value() + "\", as " + place + " says. "
                + (others.isEmpty() ? "There is only the default one" : "There are " + others + " and the default one")
                + "; to have one of that name, set " + name.key("app-key") + " and " + name.key("app-secret") + ".";
    }

    private List<String> of(ClientName name, ClientConfig client) {
        return Stream.of(waysOf(name, client), urlOf(name, client), limitsOf(name, client))
                .filter(problem -> !problem.isEmpty()).toList();
    }

    private String waysOf(ClientName name, ClientConfig client) {
        var ways = new ArrayList<String>();
        for (var way : Way.values()) {
            var configured = way.configured(client);
            if (!configured.isEmpty()) {
                ways.add(name.keys(configured));
            }
        }
        if (withOwnProvider.contains(name.value())) {
            ways.add(OWN_PROVIDER);
        }
        boolean takesCredentials = ways.isEmpty()
                || Way.FIXED_TOKEN.configured(client).isEmpty() && !withOwnProvider.contains(name.value());
        if (client.credentialsProvider().isPresent() && !takesCredentials) {
            ways.add(name.key("credentials-provider"));
        }
        return ways.size() < 2 ? ""
                : "There are " + ways.size() + " ways to an access token for " + name + ": " + String.join(" and ", ways)
                        + ". Leave one.";
    }

    private static String limitsOf(ClientName name, ClientConfig client) {
        if (client.accessToken().filter(token -> token.strip().chars().anyMatch(Character::isWhitespace)).isPresent()) {
            return name.key("access-token") + " (not shown) must not hold blanks or line breaks";
        }
        var retry = client.retry();
        var breaker = client.circuitBreaker();
        return Stream.of(
                check(name, "max-organizations", Optional.of(client.maxOrganizations()), it -> it >= 1, "at least 1"),
                check(name, "deadline", Optional.of(client.deadline()), it -> it.toMillis() >= 1, "longer than no time"),
                check(name, "timeout", client.timeout(), it -> it.toMillis() >= 1, "longer than no time"),
                check(name, "retry.max-retries", retry.maxRetries(), it -> it >= 0, "at least 0"),
                check(name, "retry.delay", retry.delay(), it -> !it.isNegative(), "no less than no time"),
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
        var url = client.url();
        if (url.getHost() == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            return name.key("url") + " must be like https://api.dingtalk.com, but is " + url;
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            return name.key("url") + " must not hold credentials, a query or a fragment";
        }
        if ("http".equals(url.getScheme()) && !isThisMachine(url) && !client.allowPlainHttp()) {
            return name.key("url") + " is " + url + ": access tokens and secrets would travel in clear. Use https, or set "
                    + name.key("allow-plain-http") + "=true if that is meant.";
        }
        return "";
    }

    /** By name only: the name server is not to decide over this. */
    private static boolean isThisMachine(URI url) {
        var host = url.getHost();
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
