package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Whether an event was handled, of each one that listens to it. */
final class Verdicts {

    static final CompletionStage<Boolean> HANDLED = CompletableFuture.completedStage(true);
    static final CompletionStage<Boolean> REFUSED = CompletableFuture.completedStage(false);

    private Verdicts() {
    }

    /** The one of all: known when the last one is. */
    static CompletionStage<Boolean> all(Collection<CompletionStage<Boolean>> verdicts) {
        return verdicts.stream().reduce((one, other) -> one.thenCombine(other, Boolean::logicalAnd)).orElse(HANDLED);
    }
}
