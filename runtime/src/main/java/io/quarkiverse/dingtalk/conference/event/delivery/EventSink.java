package io.quarkiverse.dingtalk.conference.event.delivery;

import java.util.concurrent.CompletionStage;

import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

/**
 * Where the events of one client go: a bean of each client that has listeners, with the qualifier of the client.
 */
public interface EventSink {

    /**
     * Hands an event over. May be called on an event loop, and never fails. Of more events than the client's
     * {@code events.max-concurrent} some wait for their turn, and some are refused.
     *
     * @return whether it was handled, now or before; if not, DingTalk is to send it again
     */
    CompletionStage<Boolean> deliver(ArrivedEvent event);
}
