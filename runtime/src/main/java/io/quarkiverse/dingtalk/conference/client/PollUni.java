package io.quarkiverse.dingtalk.conference.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.await.AwaitableUni;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InTransit;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.EmptyUniSubscription;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;

/**
 * Reads until what is waited for is there or the time is up. Each reading is a call like any other, with its turn among the
 * calls of the client, its deadline and its retries. The thread that waits for the result is the one that waits between the
 * readings; whoever subscribes has a timer.
 */
final class PollUni<T, R> extends AwaitableUni<R> {

    private static final Runnable CANCELED = () -> {
    };

    private final CallOrigin origin;
    private final Pauses pauses;
    private final String operation;
    private final Supplier<String> what;
    private final Duration time;
    private final Uni<T> reading;
    private final Function<T, Optional<R>> found;

    /**
     * @param operation that reads
     * @param what is waited for, in words
     * @param time for which to wait
     * @param reading makes a call for each subscription
     * @param found what is waited for, if a reading has given it
     */
    PollUni(CallOrigin origin, Pauses pauses, String operation, Supplier<String> what, Duration time, Uni<T> reading,
            Function<T, Optional<R>> found) {
        this.origin = origin;
        this.pauses = pauses;
        this.operation = operation;
        this.what = what;
        this.time = time;
        this.reading = reading;
        this.found = found;
    }

    @Override
    public R awaitResult() {
        var pace = pace();
        while (true) {
            ConferenceException notYet = null;
            try {
                var result = found.apply(Await.result(reading));
                if (result.isPresent()) {
                    return result.get();
                }
            } catch (ConferenceException failure) {
                if (!ErrorMapper.isNotYet(failure)) {
                    throw failure;
                }
                notYet = failure;
            }
            long wait = pace.next();
            if (wait == Pace.NO_TIME) {
                throw notReady(pace, notYet);
            }
            sleep(wait);
        }
    }

    private void sleep(long millis) {
        try {
            pauses.sleep(millis);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
            throw origin.told(ErrorMapper.cut(operation, OperationKind.SAFE, true,
                    "the thread was interrupted while it waited for " + what.get()));
        }
    }

    @Override
    public void subscribe(UniSubscriber<? super R> subscriber) {
        Pace pace;
        try {
            pace = pace();
        } catch (ConferenceException wrong) {
            subscriber.onSubscribe(EmptyUniSubscription.DONE); // of one that is CANCELLED, operators drop the failure
            subscriber.onFailure(wrong);
            return;
        }
        var readings = new Readings(pace, subscriber);
        subscriber.onSubscribe(readings);
        readings.read();
    }

    private Pace pace() {
        return new Pace(pauses, origin.checked(operation, () -> CallSettings.checkTime("time", time)));
    }

    private ConferenceException notReady(Pace pace, ConferenceException last) {
        return origin.told(new NotReadyException(InTransit
                .failure(operation, what.get() + " did not come within " + time + "; calls made: " + pace.readings())
                .cause(last).build()));
    }

    /** One after the other, for a subscriber. */
    private final class Readings implements UniSubscriber<T>, UniSubscription {

        private final Pace pace;
        private final UniSubscriber<? super R> subscriber;
        /** Cancels what is under way, a reading or a timer. */
        private final AtomicReference<Runnable> cancellation = new AtomicReference<>();

        Readings(Pace pace, UniSubscriber<? super R> subscriber) {
            this.pace = pace;
            this.subscriber = subscriber;
        }

        void read() {
            if (!isCanceled()) {
                reading.subscribe().withSubscriber(this);
            }
        }

        @Override
        public void onSubscribe(UniSubscription call) {
            underWay(call::cancel);
        }

        @Override
        public void onItem(T read) {
            if (isCanceled()) {
                return;
            }
            Optional<R> result;
            try {
                result = found.apply(read);
            } catch (RuntimeException problem) {
                subscriber.onFailure(problem);
                return;
            }
            result.ifPresentOrElse(subscriber::onItem, () -> readAgain(null));
        }

        @Override
        public void onFailure(Throwable failure) {
            if (isCanceled()) {
                return;
            }
            if (failure instanceof ConferenceException it && ErrorMapper.isNotYet(it)) {
                readAgain(it);
            } else {
                subscriber.onFailure(failure);
            }
        }

        private void readAgain(ConferenceException notYet) {
            long wait = pace.next();
            if (wait == Pace.NO_TIME) {
                subscriber.onFailure(notReady(pace, notYet));
            } else {
                underWay(pauses.schedule(wait, this::read));
            }
        }

        private void underWay(Runnable cancel) {
            if (cancellation.getAndUpdate(it -> it == CANCELED ? it : cancel) == CANCELED) {
                cancel.run();
            }
        }

        private boolean isCanceled() {
            return cancellation.get() == CANCELED;
        }

        @Override
        public void cancel() {
            var underWay = cancellation.getAndSet(CANCELED);
            if (underWay != null) {
                underWay.run();
            }
        }
    }
}
