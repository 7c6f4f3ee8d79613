package io.quarkiverse.dingtalk.conference.devui;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.config.ThisMachine;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.token.AccessTokenFetcher;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
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
     * @param credentials of which type they are
     */
    public record Client(String name, String url, String credentials) {
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
                new ClientName(name).in(config).url().toString(),
                credentials(name, new ClientName(name).in(config), providers.get(name)))).toList();
    }

    /** Asks DingTalk for a token if there is none yet. */
    public Uni<TokenState> token(String client) {
        var provider = providers().get(client);
        if (provider == null) {
            return Uni.createFrom().item(new TokenState(null, "There is no client of that name."));
        }
        return Uni.createFrom().deferred(provider.get()::token)
                .map(token -> new TokenState(token.expiresAt().equals(Instant.MAX) ? null : token.expiresAt(), null))
                .onFailure().recoverWithItem(failure -> new TokenState(null, problem(failure, provider)));
    }

    /** The words of a provider of the application are not ours, and may be secret. */
    private static String problem(Throwable failure, InstanceHandle<AccessTokenProvider> provider) {
        return provider.getBean().isDefaultBean() && failure instanceof ConferenceException ? failure.getMessage()
                : "The provider of access tokens failed with " + failure.getClass().getName();
    }

    /** The embedded DingTalk and what happens in it; without a {@code url} if there is none. */
    public Map<String, Object> dingTalk() {
        return embedded().map(it -> it.get("/clock")
                .put("url", it.url().toString())
                .put("bookings", it.get("/bookings?newest=" + NEWEST).getJsonArray("bookings"))
                .put("conferences", it.get("/conferences?newest=" + NEWEST + "&members=true").getJsonArray("conferences"))
                .put("requests", it.get("/requests?newest=" + NEWEST).getJsonArray("requests"))
                .put("events", it.get("/events?newest=" + NEWEST).getJsonArray("events"))
                .put("connections", it.get("/connections").getJsonArray("connections"))
                .put("faults", it.get("/faults").getJsonArray("faults"))
                .put("operations", it.get("/counts").getJsonObject("counts")))
                .orElseGet(JsonObject::new).getMap();
    }

    public Outcome start(String scheduleConferenceId) {
        return tell(it -> it.post("/schedules/" + EmulatorControl.encoded(scheduleConferenceId) + "/start"));
    }

    public Outcome join(String conferenceId, String unionId) {
        return tellMeeting(conferenceId, "join", person(unionId));
    }

    public Outcome decline(String conferenceId, String unionId) {
        return tellMeeting(conferenceId, "decline", person(unionId));
    }

    public Outcome leave(String conferenceId, String unionId) {
        return tellMeeting(conferenceId, "leave", person(unionId));
    }

    public Outcome speak(String conferenceId, String unionId, String text) {
        return tellMeeting(conferenceId, "speak", person(unionId).put("text", text));
    }

    public Outcome process(String conferenceId) {
        return tellMeeting(conferenceId, "process", new JsonObject());
    }

    public Outcome end(String conferenceId) {
        return tellMeeting(conferenceId, "end", new JsonObject());
    }

    /** @param fault in JSON, as the embedded DingTalk takes it */
    public Outcome fail(String fault) {
        return tell(it -> it.post("/faults", new JsonObject(fault)));
    }

    /** @param event in JSON, as the embedded DingTalk takes it; with the id of an earlier one, that is sent again */
    public Outcome publish(String event) {
        return tell(it -> it.post("/events", new JsonObject(event)));
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

    private Outcome tellMeeting(String conferenceId, String action, JsonObject body) {
        return tell(it -> it.post("/conferences/" + EmulatorControl.encoded(conferenceId) + "/" + action, body));
    }

    private static JsonObject person(String unionId) {
        return new JsonObject().put("unionId", unionId);
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
        return providers().keySet().stream().map(name -> new ClientName(name).in(config).url()).distinct()
                .filter(DevUIService::isThisMachine).map(EmulatorControl::new).filter(EmulatorControl::isThere).findFirst();
    }

    private static boolean isThisMachine(URI url) {
        return "http".equals(url.getScheme()) && url.getHost() != null && ThisMachine.is(url.getHost());
    }

    private static String credentials(String name, ClientConfig client, InstanceHandle<AccessTokenProvider> provider) {
        if (!provider.getBean().isDefaultBean()) {
            return "a bean of type AccessTokenProvider";
        }
        if (Arc.container().select(AccessTokenFetcher.class, qualifier(name)).isResolvable()) {
            return "a bean of type AccessTokenFetcher";
        }
        return CredentialType.of(client).map(DevUIService::inWords).orElse("none are configured");
    }

    private static String inWords(CredentialType type) {
        return switch (type) {
            case FIXED_TOKEN -> "a fixed token";
            case INTERNAL_APP -> "an internal app";
            case THIRD_PARTY_APP -> "a third-party app";
            case UNIFIED_CALL -> "the unified call";
        };
    }

    /**
     * Of every client by its name. The clients are found by their factories: of beans that a look-up finds together, ours
     * give way to one of the application, whichever client that is for.
     */
    private static Map<String, InstanceHandle<AccessTokenProvider>> providers() {
        var byClient = new TreeMap<String, InstanceHandle<AccessTokenProvider>>();
        for (InstanceHandle<TokenFactory> factory : Arc.container().listAll(TokenFactory.class, Any.Literal.INSTANCE)) {
            var client = client(factory);
            byClient.put(client, Arc.container().instance(AccessTokenProvider.class, qualifier(client)));
        }
        return byClient;
    }

    private static Annotation qualifier(String client) {
        return client.equals(ConferenceConfig.DEFAULT_CLIENT) ? Default.Literal.INSTANCE
                : ConferenceClient.Literal.of(client);
    }

    private static String client(InstanceHandle<TokenFactory> factory) {
        return factory.getBean().getQualifiers().stream()
                .filter(ConferenceClient.class::isInstance).map(it -> ((ConferenceClient) it).value()).findFirst()
                .orElse(ConferenceConfig.DEFAULT_CLIENT);
    }
}
