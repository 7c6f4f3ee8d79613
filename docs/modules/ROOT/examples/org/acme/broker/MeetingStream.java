package org.acme.broker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.event.MeetingStatusChanged;
import io.smallrye.mutiny.Multi;

@ApplicationScoped
public class MeetingStream {

    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final MeetingEvents events;

    MeetingStream(MeetingEvents events) {
        this.events = events;
    }

    @Outgoing("meetings")
    Multi<Message<MeetingNews>> forward() {
        return events.of(MeetingStatusChanged.class).map(delivery -> Message.of(MeetingNews.of(delivery.event()),
                () -> { // <1>
                    delivery.acknowledge();
                    return DONE;
                },
                failure -> { // <2>
                    delivery.refuse();
                    return DONE;
                }));
    }
}
