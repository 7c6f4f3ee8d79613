package io.quarkiverse.dingtalk.conference.event.delivery;

import static io.quarkiverse.dingtalk.conference.event.delivery.Arrivals.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

class SubscribersTest {

    private static final MeetingEvent EVENT = UnknownEvent.builder().id("a").type("t").build();

    private final AtomicInteger changes = new AtomicInteger();
    private final Subscribers subscribers = new Subscribers(Runnable::run, changes::incrementAndGet);

    @Test
    void anEventIsHandledWhenAllHaveAcknowledgedIt() {
        var one = subscribe();
        var other = subscribe();

        var verdict = subscribers.tell(EVENT);
        one.get(0).acknowledge();
        assertThat(verdict(verdict)).isNull();
        other.get(0).acknowledge();

        assertThat(verdict(verdict)).isTrue();
    }

    @Test
    void anEventThatOneRefusesIsRefused() {
        var one = subscribe();
        var other = subscribe();

        var verdict = subscribers.tell(EVENT);
        one.get(0).refuse();
        other.get(0).acknowledge();

        assertThat(verdict(verdict)).isFalse();
    }

    @Test
    void theFirstWordCounts() {
        var deliveries = subscribe();

        var verdict = subscribers.tell(EVENT);
        deliveries.get(0).refuse();
        deliveries.get(0).acknowledge();

        assertThat(verdict(verdict)).isFalse();
    }

    @Test
    void anEventThatNobodyIsLeftForIsRefused() {
        assertThat(verdict(subscribers.tell(EVENT))).isFalse();
    }

    @Test
    void whatASubscriberHasNotAskedForIsRefusedWhenItCancels() {
        var subscriber = subscribers.all().subscribe().withSubscriber(AssertSubscriber.create(0));
        var verdict = subscribers.tell(EVENT);

        subscriber.cancel();

        assertThat(verdict(verdict)).isFalse();
    }

    @Test
    void whatASubscriberHasNotSettledIsRefusedWhenItFails() {
        subscribers.all().invoke(delivery -> {
            throw new IllegalStateException("of the test");
        }).subscribe().withSubscriber(AssertSubscriber.create(10));

        assertThat(verdict(subscribers.tell(EVENT))).isFalse();
        assertThat(subscribers.isEmpty()).isTrue();
    }

    @Test
    void itIsToldWhenSubscribersComeAndGo() {
        var subscriber = subscribers.all().subscribe().withSubscriber(AssertSubscriber.create(1));
        assertThat(changes).hasValue(1);
        assertThat(subscribers.isEmpty()).isFalse();

        subscriber.cancel();

        assertThat(changes).hasValue(2);
        assertThat(subscribers.isEmpty()).isTrue();
    }

    @Test
    void oneForWhomNothingCanBeOpenedFailsAndHoldsBackNoEvent() {
        var broken = new Subscribers(Runnable::run, () -> {
            if (changes.incrementAndGet() == 1) {
                throw new IllegalStateException("of the test");
            }
        });

        var subscriber = broken.all().subscribe().withSubscriber(AssertSubscriber.create(1));

        subscriber.assertFailedWith(IllegalStateException.class);
        assertThat(broken.isEmpty()).isTrue();
    }

    @Test
    void oneThatThrowsAgainstTheRulesIsToldNothingMoreAndHoldsBackNoEvent() {
        subscribers.all().subscribe(new Throwing());

        assertThat(verdict(subscribers.tell(EVENT))).isFalse();
        assertThat(subscribers.isEmpty()).isTrue();
    }

    @Test
    void thoseOfOneTypeAreToldNoOthers() {
        var subscriber = subscribers.of(MeetingEnded.class).subscribe().withSubscriber(AssertSubscriber.create(10));

        assertThat(verdict(subscribers.tell(EVENT))).isTrue();
        subscriber.assertHasNotReceivedAnyItem();
    }

    @Test
    void itIsOverForAllWhenTheApplicationStops() {
        var before = subscribers.all().subscribe().withSubscriber(AssertSubscriber.create(10));

        subscribers.complete();

        before.assertCompleted();
        subscribers.all().subscribe().withSubscriber(AssertSubscriber.create(10)).assertCompleted();
    }

    private static final class Throwing implements Flow.Subscriber<Delivery<MeetingEvent>> {

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(10);
        }

        @Override
        public void onNext(Delivery<MeetingEvent> delivery) {
            throw new IllegalStateException("of the test");
        }

        @Override
        public void onError(Throwable failure) {
        }

        @Override
        public void onComplete() {
        }
    }

    private List<Delivery<MeetingEvent>> subscribe() {
        var deliveries = new ArrayList<Delivery<MeetingEvent>>();
        subscribers.all().subscribe().with(deliveries::add);
        return deliveries;
    }
}
