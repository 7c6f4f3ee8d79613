package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.quarkiverse.dingtalk.conference.deployment.events.TestSources.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkus.test.QuarkusUnitTest;

/** An application without observers. */
class SubscriptionsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith();

    @Inject
    TestSources sources;

    @Inject
    @ConferenceClient("berlin")
    MeetingEvents events;

    @Inject
    @ConferenceClient("only-of-events")
    Instance<MeetingEvents> others;

    private final BlockingQueue<Delivery<MeetingEvent>> deliveries = new LinkedBlockingQueue<>();

    @Test
    void theSourceIsOpenWhileSomebodyIsSubscribed() {
        assertThat(sources.open()).isEmpty();

        var one = events.all().subscribe().with(deliveries::add);
        var other = events.all().subscribe().with(deliveries::add);
        assertThat(sources.open()).containsExactly("berlin");
        one.cancel();
        assertThat(sources.open()).containsExactly("berlin");
        other.cancel();

        assertThat(sources.open()).isEmpty();
    }

    @Test
    void anEventIsHandledWhenItIsAcknowledged() throws Exception {
        var subscription = events.all().subscribe().with(deliveries::add);

        var verdict = sources.send("berlin", event("a")).toCompletableFuture();
        var delivery = deliveries.poll(20, TimeUnit.SECONDS);
        assertThat(delivery.event().id()).isEqualTo("a");
        assertThat(verdict).isNotDone();
        delivery.acknowledge();

        assertThat(verdict.get(20, TimeUnit.SECONDS)).isTrue();
        subscription.cancel();
    }

    @Test
    void anEventThatIsRefusedComesAgain() throws Exception {
        var subscription = events.all().subscribe().with(Delivery::refuse);

        assertThat(sources.deliver("berlin", event("b"))).isFalse();
        assertThat(sources.deliver("berlin", event("b"))).isFalse();

        subscription.cancel();
    }

    @Test
    void aClientIsThereOfWhichOnlyEventsAreInjected() {
        assertThat(others.isResolvable()).isTrue();
    }
}
