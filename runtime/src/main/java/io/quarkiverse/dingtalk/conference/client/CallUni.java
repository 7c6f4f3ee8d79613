package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.await.AwaitableUni;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.smallrye.mutiny.helpers.EmptyUniSubscription;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.impl.ContextInternal;

/** A call that is made for each subscriber, or for a thread that waits. */
final class CallUni<A, R> extends AwaitableUni<R> {

    private final CallSettings settings;
    private final CallContexts contexts;
    private final String operation;
    private final Supplier<Call.Exchange<A, R>> exchange;

    /** @param exchange checks the input, and throws if it is wrong: then nothing is sent */
    CallUni(CallSettings settings, CallContexts contexts, String operation, Supplier<Call.Exchange<A, R>> exchange) {
        this.settings = settings;
        this.contexts = contexts;
        this.operation = operation;
        this.exchange = exchange;
    }

    @Override
    public void subscribe(UniSubscriber<? super R> subscriber) {
        Call.Exchange<A, R> checked;
        try {
            checked = exchange.get();
        } catch (Throwable problem) {
            subscriber.onSubscribe(EmptyUniSubscription.CANCELLED);
            subscriber.onFailure(problem);
            return;
        }
        var subscription = new Subscription<R>(contexts.ofCaller(), subscriber);
        subscription.call = call(checked, subscription);
        subscriber.onSubscribe(subscription);
        start(subscription.call);
    }

    @Override
    public R awaitResult() {
        var waiting = new Waiting<R>();
        var call = call(exchange.get(), waiting);
        start(call);
        return waiting.await(call);
    }

    private Call<A, R> call(Call.Exchange<A, R> checked, Call.Listener<R> listener) {
        var caller = contexts.ofCaller();
        return new Call<>(settings, operation, checked, contexts.forCall(caller), contexts.propagation(caller), listener);
    }

    private static void start(Call<?, ?> call) {
        call.context().emit(call, Call::begin);
    }

    /** Tells a subscriber, in the context in which it has subscribed. */
    private static final class Subscription<R> implements Call.Listener<R>, UniSubscription {

        private final ContextInternal callers;
        private final UniSubscriber<? super R> subscriber;
        private Call<?, R> call;
        private volatile boolean cancelled;

        Subscription(ContextInternal callers, UniSubscriber<? super R> subscriber) {
            this.callers = callers;
            this.subscriber = subscriber;
        }

        @Override
        public void succeeded(R result) {
            tell(() -> subscriber.onItem(result));
        }

        @Override
        public void failed(ConferenceException failure) {
            tell(() -> subscriber.onFailure(failure));
        }

        private void tell(Runnable end) {
            if (callers == null) {
                unlessCancelled(end);
            } else {
                callers.emit(end, this::unlessCancelled);
            }
        }

        private void unlessCancelled(Runnable end) {
            if (!cancelled) {
                end.run();
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            call.cancel("canceled by the caller");
        }
    }

    /** A thread that waits. */
    private static final class Waiting<R> implements Call.Listener<R> {

        private final CountDownLatch ended = new CountDownLatch(1);
        private R result;
        private ConferenceException failure;

        @Override
        public void succeeded(R result) {
            this.result = result;
            ended.countDown();
        }

        @Override
        public void failed(ConferenceException failure) {
            this.failure = failure;
            ended.countDown();
        }

        R await(Call<?, R> call) {
            boolean interrupted = false;
            while (ended.getCount() > 0) {
                try {
                    ended.await();
                } catch (InterruptedException now) {
                    interrupted = true;
                    var told = call.cancel("the thread was interrupted while it waited for DingTalk");
                    if (told != null) {
                        Thread.currentThread().interrupt();
                        throw told;
                    } // else its result is about to be told
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
