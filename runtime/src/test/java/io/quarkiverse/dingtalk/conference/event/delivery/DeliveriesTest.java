package io.quarkiverse.dingtalk.conference.event.delivery;

import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.event;
import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

class DeliveriesTest {

    private final TestListener listener = new TestListener();

    @Test
    void anEventIsHandledWhenItsListenersSaySo() {
        var deliveries = deliveries(16);

        var verdict = deliveries.deliver(event("a"));

        assertThat(verdict(verdict)).isNull();
        listener.verdicts.get(0).complete(true);
        assertThat(verdict(verdict)).isTrue();
    }

    @Test
    void oneThatComesAgainWhileInWorkHasTheVerdictOfTheFirst() {
        var deliveries = deliveries(16);
        var first = deliveries.deliver(event("a"));

        var again = deliveries.deliver(event("a"));
        listener.verdicts.get(0).complete(false);

        assertThat(listener.told).containsExactly("a");
        assertThat(verdict(first)).isFalse();
        assertThat(verdict(again)).isFalse();
    }

    @Test
    void oneThatWasHandledIsAcknowledgedUnseen() {
        var deliveries = deliveries(16);
        deliveries.deliver(event("a"));
        listener.verdicts.get(0).complete(true);

        var again = deliveries.deliver(event("a"));

        assertThat(verdict(again)).isTrue();
        assertThat(listener.told).containsExactly("a");
    }

    @Test
    void oneThatWasRefusedIsToldAgain() {
        var deliveries = deliveries(16);
        deliveries.deliver(event("a"));
        listener.verdicts.get(0).complete(false);

        deliveries.deliver(event("a"));

        assertThat(listener.told).containsExactly("a", "a");
    }

    @Test
    void oneThatNobodyWantsIsAcknowledged() {
        listener.wants = false;

        assertThat(verdict(deliveries(16).deliver(event("a")))).isTrue();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void oneThatIsForWhoListensNextIsRefused() {
        listener.wants = false;
        var deliveries = new Deliveries("c", once(Optional.empty()), new Turns(1, Runnable::run), listener, Verdicts.REFUSED);

        assertThat(verdict(deliveries.deliver(event("a")))).isFalse();

        listener.wants = true;
        deliveries.deliver(event("a"));
        assertThat(listener.told).containsExactly("a");
    }

    @Test
    void moreThanMayBeInWorkWait() {
        var deliveries = deliveries(2);
        deliveries.deliver(event("a"));
        deliveries.deliver(event("b"));
        var third = deliveries.deliver(event("c"));

        assertThat(listener.told).containsExactly("a", "b");
        listener.verdicts.get(0).complete(true);
        assertThat(listener.told).containsExactly("a", "b", "c");
        listener.verdicts.get(2).complete(true);
        assertThat(verdict(third)).isTrue();
    }

    @Test
    void tooManyThatWaitAreRefused() {
        var deliveries = deliveries(1);
        deliveries.deliver(event("first"));
        for (int i = 0; i < 1000; i++) {
            assertThat(verdict(deliveries.deliver(event("waits " + i)))).isNull();
        }

        assertThat(verdict(deliveries.deliver(event("too many")))).isFalse();
    }

    @Test
    void aListenerThatFailsRefuses() {
        var deliveries = deliveries(16);
        var verdict = deliveries.deliver(event("a"));

        listener.verdicts.get(0).completeExceptionally(new IllegalStateException("of the test"));

        assertThat(verdict(verdict)).isFalse();
    }

    @Test
    void aListenerThatThrowsRefusesAndTakesNoTurn() {
        var deliveries = deliveries(1, Optional.empty(), new Throwing());

        assertThat(verdict(deliveries.deliver(event("a")))).isFalse();
        assertThat(verdict(deliveries.deliver(event("b")))).isFalse();
    }

    @Test
    void oneThatAnotherInstanceHasHandledIsAcknowledgedUnseen() {
        var shared = new TestHandledEvents();
        shared.handled.add("event:c:a");

        assertThat(verdict(deliveries(16, Optional.of(shared), listener).deliver(event("a")))).isTrue();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void oneThatAnotherInstanceHasInWorkIsRefused() {
        var shared = new TestHandledEvents();
        shared.claims.put("event:c:a", "another");

        assertThat(verdict(deliveries(16, Optional.of(shared), listener).deliver(event("a")))).isFalse();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void oneThatAnotherInstanceHandlesUntilItIsClaimedIsAcknowledgedUnseen() {
        var shared = new TestHandledEvents();
        shared.beforeClaim = () -> shared.handled.add("event:c:a");

        assertThat(verdict(deliveries(16, Optional.of(shared), listener).deliver(event("a")))).isTrue();
        assertThat(listener.told).isEmpty();
        assertThat(shared.claims).isEmpty();
    }

    @Test
    void otherInstancesMayHandleWhatAListenerThrewAt() {
        var shared = new TestHandledEvents();

        deliveries(16, Optional.of(shared), new Throwing()).deliver(event("a"));

        assertThat(shared.handled).isEmpty();
        assertThat(shared.claims).isEmpty();
    }

    @Test
    void otherInstancesKnowWhatWasHandled() {
        var shared = new TestHandledEvents();
        deliveries(16, Optional.of(shared), listener).deliver(event("a"));

        assertThat(shared.claims).containsKey("event:c:a");
        listener.verdicts.get(0).complete(true);

        assertThat(shared.handled).containsExactly("event:c:a");
        assertThat(shared.claims).isEmpty();
    }

    @Test
    void otherInstancesMayHandleWhatWasRefused() {
        var shared = new TestHandledEvents();
        deliveries(16, Optional.of(shared), listener).deliver(event("a"));

        listener.verdicts.get(0).complete(false);

        assertThat(shared.handled).isEmpty();
        assertThat(shared.claims).isEmpty();
    }

    @Test
    void afterTheEndNewOnesAreRefused() {
        var deliveries = deliveries(16);
        deliveries.close();

        assertThat(verdict(deliveries.deliver(event("a")))).isFalse();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void theEndWaitsForThoseInWork() {
        var deliveries = deliveries(1);
        deliveries.deliver(event("a"));
        deliveries.deliver(event("b"));

        var closed = deliveries.close().toCompletableFuture();

        assertThat(closed).isNotDone();
        listener.verdicts.get(0).complete(true);
        assertThat(closed).isNotDone();
        listener.verdicts.get(1).complete(true);
        assertThat(closed).isDone();
    }

    private Deliveries deliveries(int atOnce) {
        return deliveries(atOnce, Optional.empty(), listener);
    }

    static Deliveries deliveries(int atOnce, Optional<HandledEvents> shared, Listener listener) {
        return new Deliveries("c", once(shared), new Turns(atOnce, Runnable::run), listener, Verdicts.HANDLED);
    }

    private static Once once(Optional<HandledEvents> shared) {
        var memory = new Memory(10000, Duration.ofHours(1), InstantSource.system());
        return new Once("c", memory, shared, Duration.ofHours(1), Runnable::run);
    }

    private static final class Throwing implements Listener {

        @Override
        public boolean wants(MeetingEvent event) {
            return true;
        }

        @Override
        public CompletionStage<Boolean> tell(MeetingEvent event) {
            throw new IllegalStateException("of the test");
        }
    }
}
