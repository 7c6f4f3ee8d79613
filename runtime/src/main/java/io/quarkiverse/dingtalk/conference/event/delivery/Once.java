package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.smallrye.mutiny.Uni;

/** Sees to it that what was handled is not handled again, here or by another instance of the application. */
final class Once {

    /** After this an instance that has died no longer keeps the others from an event. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final String client;
    private final Memory memory;
    private final Optional<HandledEvents> shared;
    private final Duration rememberedFor;
    private final Executor executor;

    /**
     * @param shared with other instances; never fails
     * @param executor runs what is shared in a context that holds nothing of where an event came from
     */
    Once(String client, Memory memory, Optional<HandledEvents> shared, Duration rememberedFor, Executor executor) {
        this.client = client;
        this.memory = memory;
        this.shared = shared;
        this.rememberedFor = rememberedFor;
        this.executor = executor;
    }

    /** Whether this instance knows that an event was handled. */
    boolean isHandled(String id) {
        return memory.holds(id);
    }

    /**
     * Handles an event, unless another instance has or does.
     *
     * @return whether it was handled, by whomever
     */
    CompletionStage<Boolean> handle(String id, Supplier<CompletionStage<Boolean>> work) {
        return shared.map(it -> handle(id, it, work)).orElseGet(work).thenApply(handled -> {
            if (handled) {
                memory.add(id);
            }
            return handled;
        });
    }

    private CompletionStage<Boolean> handle(String id, HandledEvents others, Supplier<CompletionStage<Boolean>> work) {
        var key = "event:" + client + ":" + id;
        var owner = UUID.randomUUID().toString();
        return Uni.createFrom().deferred(() -> others.claim(key, owner, CLAIM))
                .flatMap(ours -> Boolean.FALSE.equals(ours) ? Uni.createFrom().item(false)
                        : handleClaimed(key, others, work).onTermination().call(() -> others.release(key, owner)))
                .runSubscriptionOn(executor).subscribeAsCompletionStage();
    }

    /** Looked up only now: another instance may have handled it, and given its claim back, until just before this one's. */
    private Uni<Boolean> handleClaimed(String key, HandledEvents others, Supplier<CompletionStage<Boolean>> work) {
        return others.isHandled(key).flatMap(known -> Boolean.TRUE.equals(known) ? Uni.createFrom().item(true)
                : Uni.createFrom().completionStage(work)
                        .call(handled -> handled ? others.handled(key, rememberedFor) : Uni.createFrom().voidItem()));
    }
}
