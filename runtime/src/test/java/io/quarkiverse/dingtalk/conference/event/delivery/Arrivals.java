package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

/** Events as they arrive, and what became of them. */
final class Arrivals {

    private Arrivals() {
    }

    static ArrivedEvent event(String id) {
        return new ArrivedEvent(id, "something_new", null, null, "{}");
    }

    /** Null if it is not known yet. */
    static Boolean verdict(CompletionStage<Boolean> of) {
        return of.toCompletableFuture().getNow(null);
    }
}
