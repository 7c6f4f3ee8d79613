package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.event.MeetingEvent;

/** Takes the events of a client, one call each. */
interface Listener {

    /** Whether an event is to be told; one that nobody wants counts as handled. */
    boolean wants(MeetingEvent event);

    /** @return whether it was handled; never fails */
    CompletionStage<Boolean> tell(MeetingEvent event);
}
