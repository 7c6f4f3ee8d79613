package io.quarkiverse.dingtalk.conference.devui;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.Way;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/** What the pages of the Dev UI ask for. No token and no secret gets out of here. */
public class DevUIService {

    private static final int NEWEST = 50;

    @Inject
    ConferenceConfig config;

    /**
     * A client.
     *
     * @param way how it gets its access tokens
     */
    public record Client(String name, String url, String way) {
    }

    /** What is known of an access token; or why there is none. */
    public record TokenState(Instant expiresAt, String problem) {
    }

    /** What became of something that was asked for: null if all is well. */
    public record Outcome(String problem) {
    }

    public List<Client> clients() {
        var providers = providers();
        return providers.keySet().stream().map(name -> new Client(name,
                config.clients().get(name).url().toString(),
                way(config.clients().get(name), providers.get(name)))).toList();
    }

    /** Asks DingTalk for a token if there is none yet. */
    public Uni<TokenState> token(String client) {
        var provider = providers().get(client);
        if (provider == null) {
            return Uni.createFrom().item(new TokenState(null, "There is no client of that name."));
        }
        return provider.get().token()
                .map(token -> new TokenState(token.expiresAt().equals(Instant.MAX) ? null : token.expiresAt(), null))
                .onFailure().recoverWithItem(failure -> new TokenState(null, failure.getMessage()));
    }

    /** The embedded DingTalk and what happens in it; without a {@code url} if there is none. */
    public Map<String, Object> dingTalk() {
        return embedded().map(it -> it.get("/clock")
                .put("url", it.url().toString())
                .put("bookings", it.get("/bookings?newest=" + NEWEST).getJsonArray("bookings"))
                .put("requests", it.get("/requests?newest=" + NEWEST).getJsonArray("requests"))
                .put("faults", it.get("/faults").getJsonArray("faults"))
                .put("operations", it.get("/counts").getJsonObject("counts")))
                .orElseGet(JsonObject::new).getMap();
    }

    public Outcome start(String scheduleConferenceId) {
        return tell(it -> it.post("/schedules/" + EmulatorControl.encoded(scheduleConferenceId) + "/start"));
    }

    public Outcome join(String conferenceId, String unionId) {
        return tell(it -> it.post("/conferences/" + EmulatorControl.encoded(conferenceId) + "/join",
                new JsonObject().put("unionId", unionId)));
    }

    public Outcome leave(String conferenceId, String unionId) {
        return tell(it -> it.post("/conferences/" + EmulatorControl.encoded(conferenceId) + "/leave",
                new JsonObject().put("unionId", unionId)));
    }

    public Outcome end(String conferenceId) {
        return tell(it -> it.post("/conferences/" + EmulatorControl.encoded(conferenceId) + "/end"));
    }

    /** @param fault in JSON, as the embedded DingTalk takes it */
    public Outcome fail(String fault) {
        return tell(it -> it.post("/faults", new JsonObject(fault)));
    }

    public Outcome clearFaults() {
        return tell(it -> it.delete("/faults"));
    }

    public Outcome advanceClock(int minutes) {
        return tell(it -> it.post("/clock/advance", new JsonObject().put("millis", Duration.ofMinutes(minutes).toMillis())));
    }

    public Outcome forgetTokens() {
        return tell(it -> it.delete("/tokens"));
    }

    public Outcome reset() {
        return tell(it -> it.post("/reset"));
    }

    private Outcome tell(Consumer<EmulatorControl> what) {
        try {
            what.accept(embedded().orElseThrow(() -> new IllegalStateException("There is no embedded DingTalk.")));
            return new Outcome(null);
        } catch (RuntimeException e) {
            return new Outcome(e.getMessage());
        }
    }

    /** The dev service, or one that runs as a program and was configured. */
    private Optional<EmulatorControl> embedded() {
        return providers().keySet().stream().map(name -> config.clients().get(name).url()).distinct()
                .filter(DevUIService::isThisMachine).map(EmulatorControl::new).filter(EmulatorControl::isThere).findFirst();
    }

    private static boolean isThisMachine(URI url) {
        return "http".equals(url.getScheme()) && List.of("127.0.0.1", "localhost", "[::1]").contains(url.getHost());
    }

    private static String way(ClientConfig client, InstanceHandle<AccessTokenProvider> provider) {
        if (!provider.getBean().isDefaultBean()) {
            return "a bean of your own";
        }
        return Stream.of(Way.values()).filter(way -> !way.configured(client).isEmpty()).findFirst().map(DevUIService::said)
                .or(() -> client.credentialsProvider().map(it -> "an internal app, out of a credentials provider"))
                .orElse("none is configured");
    }

    private static String said(Way way) {
        return switch (way) {
            case FIXED_TOKEN -> "a fixed token";
            case INTERNAL_APP -> "an internal app";
            case THIRD_PARTY_APP -> "a third-party app";
            case UNIFIED_CALL -> "the unified call";
        };
    }

    /** Of every client by its name; one of the application's own comes before ours. */
    private static Map<String, InstanceHandle<AccessTokenProvider>> providers() {
        var byClient = new TreeMap<String, InstanceHandle<AccessTokenProvider>>();
        for (InstanceHandle<AccessTokenProvider> provider : Arc.container().listAll(AccessTokenProvider.class,
                Any.Literal.INSTANCE)) {
            byClient.merge(client(provider), provider,
                    (one, other) -> one.getBean().isDefaultBean() ? other : one);
        }
        return byClient;
    }

    private static String client(InstanceHandle<AccessTokenProvider> provider) {
        return provider.getBean().getQualifiers().stream()
                .filter(ConferenceClient.class::isInstance).map(it -> ((ConferenceClient) it).value()).findFirst()
                .orElse(ConferenceConfig.DEFAULT_CLIENT);
    }
}
