package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.smallrye.mutiny.subscription.MultiEmitter;

/** One that has subscribed to the events of a client. */
final class Subscriber {

    private final MultiEmitter<? super Delivery<MeetingEvent>> emitter;
    private final Set<PendingDelivery> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean gone;

    Subscriber(MultiEmitter<? super Delivery<MeetingEvent>> emitter) {
        this.emitter = emitter;
    }

    CompletionStage<Boolean> tell(MeetingEvent event, Executor executor) {
        var delivery = new PendingDelivery(event);
        pending.add(delivery);
        delivery.verdict().thenRun(() -> pending.remove(delivery));
        executor.execute(() -> emitter.emit(delivery));
        refuseIfGone();
        return delivery.verdict();
    }

    /** Nobody else will settle what it has not settled: it may never have got it. */
    void leave() {
        gone = true;
        refuseIfGone();
    }

    private void refuseIfGone() {
        if (gone) {
            pending.forEach(PendingDelivery::refuse);
        }
    }

    void complete() {
        emitter.complete();
    }
}
