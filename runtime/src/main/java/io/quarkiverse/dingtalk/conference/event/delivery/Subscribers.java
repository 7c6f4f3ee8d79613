package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/** Those that have subscribed to the events of a client. */
final class Subscribers implements Listener, MeetingEvents {

    private final Executor executor;
    private final Runnable change;
    private final Set<Subscriber> current = ConcurrentHashMap.newKeySet();
    private volatile boolean completed;

    /**
     * @param executor runs tasks one after the other
     * @param change run after one has come or gone
     */
    Subscribers(Executor executor, Runnable change) {
        this.executor = executor;
        this.change = change;
    }

    /** What one has not asked for yet is buffered: no more than is in work. */
    @Override
    public Multi<Delivery<MeetingEvent>> all() {
        return Multi.createFrom().<Delivery<MeetingEvent>> emitter(this::add, BackPressureStrategy.BUFFER);
    }

    private void add(MultiEmitter<? super Delivery<MeetingEvent>> emitter) {
        var subscriber = new Subscriber(emitter);
        current.add(subscriber);
        emitter.onTermination(() -> {
            current.remove(subscriber);
            subscriber.leave();
            change.run();
        });
        change.run();
        completeIfOver();
    }

    boolean isEmpty() {
        return current.isEmpty();
    }

    @Override
    public boolean wants(MeetingEvent event) {
        return !isEmpty();
    }

    /** One that has left since counts as one that has refused. */
    @Override
    public CompletionStage<Boolean> tell(MeetingEvent event) {
        var verdicts = current.stream().map(it -> it.tell(event, executor)).toList();
        return verdicts.isEmpty() ? Verdicts.REFUSED : Verdicts.all(verdicts);
    }

    /** No more events will come. */
    void complete() {
        completed = true;
        completeIfOver();
    }

    private void completeIfOver() {
        if (completed) {
            current.forEach(Subscriber::complete);
        }
    }
}
