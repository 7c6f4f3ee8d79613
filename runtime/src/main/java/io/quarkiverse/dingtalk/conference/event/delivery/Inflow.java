package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Lets events in while the application runs and somebody listens. */
final class Inflow {

    private final BooleanSupplier wanted;
    private final Supplier<EventSource> sources;
    private boolean open;
    private boolean suspended;
    private EventSource source;
    private CompletableFuture<Void> stopped = CompletableFuture.completedFuture(null);

    /**
     * @param wanted whether somebody listens
     * @param sources a new one each time
     */
    Inflow(BooleanSupplier wanted, Supplier<EventSource> sources) {
        this.wanted = wanted;
        this.sources = sources;
    }

    /** The application has started. */
    synchronized void open() {
        open = true;
        adjust();
    }

    /**
     * Somebody has begun to listen, or ceased to. Neither start nor stop of a source takes time.
     *
     * @return completes when all sources are closed that are not needed any more
     */
    synchronized CompletionStage<Void> adjust() {
        boolean needed = open && !suspended && wanted.getAsBoolean();
        if (needed && source == null) {
            source = sources.get();
            source.start();
        } else if (!needed && source != null) {
            stopped = CompletableFuture.allOf(stopped, source.stop().toCompletableFuture());
            source = null;
        }
        return stopped;
    }

    /**
     * Nothing comes in until {@link #resume}, which may be before the application has started.
     *
     * @return completes when all sources are closed
     */
    synchronized CompletionStage<Void> suspend() {
        suspended = true;
        return adjust();
    }

    synchronized void resume() {
        suspended = false;
        adjust();
    }

    /** The application ends. */
    synchronized CompletionStage<Void> close() {
        open = false;
        return adjust();
    }

    /** The one that there should be at the moment. */
    synchronized Optional<EventSource> source() {
        return Optional.ofNullable(source);
    }
}
