package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.token.SuiteTickets;
import io.quarkus.arc.Arc;

/** The events of one client, from their source to those that listen. */
public final class ClientEvents {

    private final ClientName name;
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Inflow inflow;

    ClientEvents(ClientName name, ClientConfig config, Optional<Observers> observers, EventThreads threads, Once once,
            EventSourceFactory sources) {
        this.name = name;
        this.subscribers = new Subscribers(threads.inTurn(), this::adjust);
        var listeners = observers.<List<Listener>> map(it -> List.of(it, subscribers)).orElseGet(() -> List.of(subscribers));
        this.deliveries = new Deliveries(name.value(), once, new Turns(config.events().maxConcurrent(), threads.inTurn()),
                new Audience(listeners), unwanted(config, observers.isPresent()));
        this.inflow = new Inflow(() -> observers.isPresent() || !subscribers.isEmpty(),
                () -> sources.create(name, config, withTickets(config)));
    }

    /** The client of a third-party app gets its suite tickets in the same way as its events. */
    private EventSink withTickets(ClientConfig config) {
        return CredentialType.stripped(config.suiteKey().orElse(null))
                .<EventSink> map(suiteKey -> new SuiteTicketSink(name, suiteKey,
                        () -> Arc.container().instance(SuiteTickets.class).get(), deliveries))
                .orElse(deliveries);
    }

    /**
     * What no observer is for is done with. If there are only subscribers, the last one has just left, and the connection is
     * about to close: what still comes is for another instance, or for who subscribes next. To a callback such events come
     * all the time.
     */
    private static CompletionStage<Boolean> unwanted(ClientConfig config, boolean observers) {
        return observers || CallbackSettings.isMeant(config) ? Verdicts.HANDLED : Verdicts.REFUSED;
    }

    private void adjust() {
        inflow.adjust();
    }

    public ClientName name() {
        return name;
    }

    EventSink sink() {
        return deliveries;
    }

    MeetingEvents subscribers() {
        return subscribers;
    }

    /** The application has started, and events are to come by a source. */
    void open() {
        inflow.open();
    }

    /**
     * No events are to come by a source until {@link #resume}. Those in work are waited for, as when the application ends.
     *
     * @return completes when the source is closed
     */
    public CompletionStage<Void> suspend() {
        return inflow.suspend();
    }

    public void resume() {
        inflow.resume();
    }

    /** By what events come at the moment; empty if none are to come, or none by a source. */
    public Optional<EventSource> source() {
        return inflow.source();
    }

    /**
     * Takes no new events.
     *
     * @return completes when none is in work any more, and DingTalk knows what became of them
     */
    CompletableFuture<Void> close() {
        return CompletableFuture.allOf(deliveries.close().toCompletableFuture(), inflow.close().toCompletableFuture())
                .whenComplete((done, failure) -> subscribers.complete());
    }
}
