package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;
import io.quarkiverse.dingtalk.conference.rest.event.EventReader;

/** Brings the events of a client to those that listen, each event once. */
final class Deliveries implements EventSink {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private final String client;
    private final Once once;
    private final Turns turns;
    private final Listener listener;
    private final CompletionStage<Boolean> unwanted;
    private final ConcurrentMap<String, CompletableFuture<Boolean>> inWork = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param unwanted the verdict on events that the listener does not want */
    Deliveries(String client, Once once, Turns turns, Listener listener, CompletionStage<Boolean> unwanted) {
        this.client = client;
        this.once = once;
        this.turns = turns;
        this.listener = listener;
        this.unwanted = unwanted;
    }

    /** One that comes again while it is in work gets the verdict of the first. */
    @Override
    public CompletionStage<Boolean> deliver(ArrivedEvent event) {
        var verdict = new CompletableFuture<Boolean>();
        var first = inWork.putIfAbsent(event.id(), verdict);
        if (first != null) {
            return first.minimalCompletionStage();
        }
        if (once.isHandled(event.id())) {
            end(event, verdict, true);
        } else if (closed || !turns.take(() -> handle(event).thenAccept(handled -> {
            end(event, verdict, handled);
            turns.done();
        }))) {
            end(event, verdict, false);
        }
        return verdict.minimalCompletionStage();
    }

    private void end(ArrivedEvent event, CompletableFuture<Boolean> verdict, boolean handled) {
        inWork.remove(event.id());
        verdict.complete(handled);
    }

    private CompletionStage<Boolean> handle(ArrivedEvent arrived) {
        try {
            var event = EventReader.read(client, arrived);
            if (!listener.wants(event)) {
                return unwanted;
            }
            return once.handle(event.id(), () -> listener.tell(event)).exceptionally(failure -> refused(arrived, failure));
        } catch (Throwable failure) { // an error too would leave the event in work for ever
            return CompletableFuture.completedStage(refused(arrived, failure));
        }
    }

    private static boolean refused(ArrivedEvent event, Throwable failure) {
        LOG.errorf(failure, "%s was not handled, DingTalk is to send it again", event);
        return false;
    }

    /**
     * Takes no new events.
     *
     * @return completes when none is in work any more
     */
    CompletionStage<Void> close() {
        closed = true;
        return CompletableFuture.allOf(inWork.values().toArray(CompletableFuture[]::new));
    }
}
