package io.quarkiverse.dingtalk.conference.event.delivery;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;

/**
 * Makes the source of the events of a client, each time that its events are wanted anew. A bean; one of the application, such
 * as of a test, comes before ours.
 */
public interface EventSourceFactory {

    EventSource create(ClientName client, ClientConfig config, EventSink sink);
}
