package io.quarkiverse.dingtalk.conference.client;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
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
            checked = checked();
        } catch (Throwable problem) {
            subscriber.onSubscribe(EmptyUniSubscription.DONE); // of one that is CANCELLED, operators drop the failure
            subscriber.onFailure(problem);
            return;
        }
        var subscription = new Subscription<R>(contexts.ofCaller(), subscriber);
        subscription.call = call(checked, subscription);
        subscriber.onSubscribe(subscription);
        var refusal = start(subscription.call);
        if (refusal != null) {
            subscriber.onFailure(subscription.call.told(refusal));
        }
    }

    @Override
    public R awaitResult() {
        var waiting = new Waiting<R>();
        var call = call(checked(), waiting);
        var refusal = Thread.currentThread().isInterrupted() ? call.cancel("the thread was interrupted before the call")
                : start(call);
        if (refusal != null) {
            throw call.told(refusal);
        }
        return waiting.await(call);
    }

    private Call.Exchange<A, R> checked() {
        return settings.origin().checked(operation, exchange);
    }

    private Call<A, R> call(Call.Exchange<A, R> checked, Call.Listener<R> listener) {
        var caller = contexts.ofCaller();
        return new Call<>(settings, operation, checked, contexts.forCall(caller), contexts.propagation(caller),
                contexts.active(), listener);
    }

    /** @return why it was not begun, or null */
    private ConferenceException start(Call<?, ?> call) {
        contexts.active().begun(call);
        try {
            call.context().emit(call, Call::begin);
            return null;
        } catch (RejectedExecutionException closed) {
            return call.cancel("the application has stopped");
        }
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
            tell(() -> subscriber.onFailure(call.told(failure)));
        }

        private void tell(Runnable end) {
            CallContexts.run(callers, () -> unlessCancelled(end));
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

        /**
         * The event loop of the call may be blocked by the application, and does not tell then that its time is up. Waited
         * twice, since an answer may have arrived while the whole process was frozen.
         */
        private static final long GRACE_MILLIS = 100;

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
            ConferenceException problem = null;
            while (problem == null && ended.getCount() > 0) {
                try {
                    if (!ended.await(call.remainingMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS)
                            && !ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                        problem = call.cancel("no answer within " + call.deadlineMillis() + " ms, the deadline of this call");
                    }
                } catch (InterruptedException now) {
                    interrupted = true;
                    problem = call.cancel("the thread was interrupted while it waited for DingTalk");
                } // a call that cannot be canceled is about to tell its result
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (problem == null) {
                problem = failure;
            }
            if (problem != null) {
                throw call.told(problem);
            }
            return result;
        }
    }
}
