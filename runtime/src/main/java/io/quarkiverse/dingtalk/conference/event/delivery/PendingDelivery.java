package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

/** An event on its way to one subscriber and back. */
final class PendingDelivery implements Delivery<MeetingEvent> {

    private final MeetingEvent event;
    private final CompletableFuture<Boolean> verdict = new CompletableFuture<>();

    PendingDelivery(MeetingEvent event) {
        this.event = event;
    }

    @Override
    public MeetingEvent event() {
        return event;
    }

    @Override
    public void acknowledge() {
        verdict.complete(true);
    }

    @Override
    public void refuse() {
        verdict.complete(false);
    }

    CompletionStage<Boolean> verdict() {
        return verdict;
    }

    @Override
    public String toString() {
        return "Delivery of " + event;
    }
}
