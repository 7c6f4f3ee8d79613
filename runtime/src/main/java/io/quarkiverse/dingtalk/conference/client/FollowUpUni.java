package io.quarkiverse.dingtalk.conference.client;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.await.AwaitableUni;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.UniSubscriber;

/** A call that reads and one that needs what was read, within one deadline. */
final class FollowUpUni<I, A, R> extends AwaitableUni<R> {

    private final Calls calls;
    private final Supplier<I> input;
    private final BiFunction<Calls, I, Uni<A>> first;
    private final Calls.FollowUp<I, A, R> second;

    /** @param input checks the input, and throws if it is wrong: then nothing is sent */
    FollowUpUni(Calls calls, Supplier<I> input, BiFunction<Calls, I, Uni<A>> first, Calls.FollowUp<I, A, R> second) {
        this.calls = calls;
        this.input = input;
        this.first = first;
        this.second = second;
    }

    @Override
    public void subscribe(UniSubscriber<? super R> subscriber) {
        AbstractUni.subscribe(Uni.createFrom().deferred(() -> {
            var within = calls.begunNow();
            var checked = input.get();
            return first.apply(within, checked).onItem().transformToUni(read -> second.call(within, checked, read));
        }), subscriber);
    }

    @Override
    public R awaitResult() {
        var within = calls.begunNow();
        var checked = input.get();
        var read = Await.result(first.apply(within, checked));
        return Await.result(second.call(within, checked, read));
    }
}
