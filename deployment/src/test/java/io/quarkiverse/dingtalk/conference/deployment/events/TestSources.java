package io.quarkiverse.dingtalk.conference.deployment.events;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSource;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSourceFactory;
import io.quarkiverse.dingtalk.conference.rest.event.ArrivedEvent;

/** In place of Stream mode. */
@Singleton
public class TestSources implements EventSourceFactory {

    private static final Logger LOG = Logger.getLogger(TestSources.class);

    final List<TestSource> all = new CopyOnWriteArrayList<>();

    @Override
    public EventSource create(ClientName client, ClientConfig config, EventSink sink) {
        var source = new TestSource(client.value(), sink);
        all.add(source);
        return source;
    }

    /** The names of the clients to which events can come. */
    List<String> open() {
        return all.stream().filter(TestSource::connected).map(it -> it.client).toList();
    }

    /** Of the newest source of a client. */
    CompletionStage<Boolean> send(String client, ArrivedEvent event) {
        return all.stream().filter(it -> it.client.equals(client) && it.connected()).reduce((older, newer) -> newer)
                .orElseThrow().sink.deliver(event);
    }

    /** @return whether it was handled */
    boolean deliver(String client, ArrivedEvent event) throws Exception {
        return send(client, event).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    static ArrivedEvent event(String id) {
        return new ArrivedEvent(id, "something_new", "corp", null, "{}");
    }

    static final class TestSource implements EventSource {

        private final String client;
        private final EventSink sink;
        volatile boolean connected;

        TestSource(String client, EventSink sink) {
            this.client = client;
            this.sink = sink;
        }

        @Override
        public void start() {
            connected = true;
            LOG.infof("Source of %s started", client);
        }

        @Override
        public CompletionStage<Void> stop() {
            connected = false;
            LOG.infof("Source of %s stopped", client);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public boolean connected() {
            return connected;
        }
    }
}
