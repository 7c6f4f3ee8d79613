package org.acme.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEnded;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.event.MeetingStarted;
import io.smallrye.mutiny.Multi;

/** The samples of events that go on to a broker. */
class BrokerSamplesTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final MeetingInfo REVIEW = MeetingInfo.builder().conferenceId("a-meeting").title("Review").build();
    private static final MeetingStarted STARTED = MeetingStarted.builder().id("1").meeting(REVIEW).occurredAt(NOON)
            .sequence(7L).build();
    private static final MeetingEnded ENDED = MeetingEnded.builder().id("2").meeting(REVIEW).build();

    private final BrokerInMemory broker = new BrokerInMemory();
    private final Delivery<MeetingEvent> delivery = mock();
    private final MeetingStream stream = new MeetingStream(() -> Multi.createFrom().item(delivery));

    @Test
    void whatIsObservedIsAtTheBrokerWhenTheObserverReturns() {
        var topic = new MeetingTopic(broker.emitter());

        topic.forward(STARTED);
        topic.forward(ENDED);

        assertThat(broker.received()).containsExactly(
                new MeetingNews("1", "started", "a-meeting", "Review", NOON, 7L),
                new MeetingNews("2", "ended", "a-meeting", "Review", null, null));
    }

    @Test
    void theObserverFailsIfTheBrokerDoes() {
        var lost = new IOException("connection lost");
        Emitter<MeetingNews> emitter = mock();
        when(emitter.send(any(MeetingNews.class))).thenReturn(CompletableFuture.failedFuture(lost));

        assertThatThrownBy(() -> new MeetingTopic(emitter).forward(STARTED)).hasCause(lost);
    }

    @Test
    void aDeliveryIsAcknowledgedWhenItIsAtTheBroker() {
        when(delivery.event()).thenReturn(STARTED);

        broker.connect(stream.forward());

        assertThat(broker.received()).extracting(MeetingNews::id).containsExactly("1");
        verify(delivery).acknowledge();
        verify(delivery, never()).refuse();
    }

    @Test
    void aDeliveryThatTheBrokerDoesNotTakeIsRefused() {
        when(delivery.event()).thenReturn(STARTED);
        var message = stream.forward().toUni().await().atMost(Duration.ofSeconds(5));

        message.nack(new IOException("connection lost")).toCompletableFuture().join();

        verify(delivery).refuse();
        verify(delivery, never()).acknowledge();
    }
}
