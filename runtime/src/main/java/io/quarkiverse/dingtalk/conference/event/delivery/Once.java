package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
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

    /** @param shared with other instances; never fails */
    Once(String client, Memory memory, Optional<HandledEvents> shared, Duration rememberedFor) {
        this.client = client;
        this.memory = memory;
        this.shared = shared;
        this.rememberedFor = rememberedFor;
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
        return others.isHandled(key).flatMap(known -> Boolean.TRUE.equals(known) ? Uni.createFrom().item(true)
                : others.claim(key, owner, CLAIM).flatMap(ours -> Boolean.FALSE.equals(ours) ? Uni.createFrom().item(false)
                        : Uni.createFrom().completionStage(work).call(handled -> end(key, owner, handled, others))))
                .subscribeAsCompletionStage();
    }

    private Uni<Void> end(String key, String owner, boolean handled, HandledEvents others) {
        var remembered = handled ? others.handled(key, rememberedFor) : Uni.createFrom().voidItem();
        return remembered.flatMap(done -> others.release(key, owner));
    }
}
