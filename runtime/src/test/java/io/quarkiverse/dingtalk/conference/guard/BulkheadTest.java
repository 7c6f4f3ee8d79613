package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.guard.Guard.Entry;

class BulkheadTest {

    private final List<String> entered = new ArrayList<>();
    private final Bulkhead bulkhead = new Bulkhead(1, 2);

    @Test
    void placesGoToThoseWhoWaitInTheOrderInWhichTheyCame() {
        bulkhead.enter(call("first"));
        assertThat(bulkhead.enter(call("second"))).isEqualTo(Entry.QUEUED);
        assertThat(bulkhead.enter(call("third"))).isEqualTo(Entry.QUEUED);
        bulkhead.leave();
        bulkhead.leave();

        assertThat(entered).containsExactly("second", "third");
    }

    @Test
    void onlySoManyWait() {
        bulkhead.enter(call("first"));
        bulkhead.enter(call("second"));
        bulkhead.enter(call("third"));

        assertThat(bulkhead.enter(call("fourth"))).isEqualTo(Entry.FULL);
    }

    @Test
    void whoGivesUpLeavesTheQueue() {
        bulkhead.enter(call("first"));
        var impatient = call("second");
        bulkhead.enter(impatient);
        bulkhead.enter(call("third"));

        assertThat(bulkhead.giveUp(impatient)).isTrue();
        assertThat(bulkhead.enter(call("fourth"))).isEqualTo(Entry.QUEUED);
        bulkhead.leave();
        assertThat(entered).containsExactly("third");
    }

    @Test
    void whoHasItsPlaceCannotGiveUp() {
        bulkhead.enter(call("first"));
        var second = call("second");
        bulkhead.enter(second);
        bulkhead.leave();

        assertThat(bulkhead.giveUp(second)).isFalse();
    }

    /** A queue that polls, fails to enter and puts back forgets a call that another thread has let in meanwhile. */
    @Test
    void nobodyIsForgottenWhenManyComeAndGo() throws InterruptedException {
        var two = new Bulkhead(2, 100_000);
        int calls = 20_000;
        var left = new CountDownLatch(calls);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < calls; i++) {
                Runnable work = () -> threads.execute(() -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    underWay.decrementAndGet();
                    two.leave();
                    left.countDown();
                });
                threads.execute(() -> {
                    if (two.enter(work) == Entry.ENTERED) {
                        work.run();
                    }
                });
            }

            assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(most.get()).isLessThanOrEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private Runnable call(String name) {
        return () -> entered.add(name);
    }
}
