package io.quarkiverse.dingtalk.conference.event.callback;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.client.ClientBeans;
import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.SuiteTicketSink;
import io.quarkiverse.dingtalk.conference.event.delivery.Timers;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Puts the callbacks of clients together. */
final class CallbackFactory {

    private final Map<String, ClientName> byPath = new HashMap<>();
    private final Timers timers = timers(Arc.container().instance(Vertx.class).get());
    private final InstantSource clock = () -> environment().clock().instant();

    /** @throws ConfigurationException if what is configured is not right */
    void route(Router router, ClientName name, ClientConfig client) {
        var settings = CallbackSettings.of(name, client);
        var other = byPath.putIfAbsent(settings.path(), name);
        if (other != null) {
            throw new ConfigurationException("the HTTP callbacks of " + other + " and of " + name + " have the same path, "
                    + settings.path() + ". Set another one as " + name.key("events.callback.path"));
        }
        var callback = client.events().callback();
        router.post(settings.path()).handler(new CallbackRoute(
                new Callback(new CallbackCrypto(settings), new ReplayWindow(callback.replayWindow(), clock),
                        new SuiteTicketSink(name, suiteKey(client, settings), CallbackFactory::tickets,
                                event -> deliver(event, name)),
                        callback.timeout(), timers, clock),
                new RefusalLog(name, clock)));
    }

    /** Looked up when it is needed, as what it is made of may not be there yet when routes are added. */
    private static TokenEnvironment environment() {
        return Arc.container().instance(TokenEnvironment.class).get();
    }

    private static Timers timers(Vertx vertx) {
        return (time, task) -> {
            long timer = vertx.setTimer(time.toMillis(), fired -> task.run());
            return () -> vertx.cancelTimer(timer);
        };
    }

    /** What nobody listens to is handled. */
    private static CompletionStage<Boolean> deliver(ArrivedEvent event, ClientName name) {
        var sink = ClientBeans.of(EventSink.class, name.value());
        return sink == null ? CompletableFuture.completedFuture(true) : sink.deliver(event);
    }

    private static SuiteTickets tickets() {
        return Arc.container().instance(SuiteTickets.class).get();
    }

    private static String suiteKey(ClientConfig client, CallbackSettings settings) {
        return CredentialType.stripped(client.suiteKey().orElse(null)).orElse(settings.ownerKey());
    }
}
