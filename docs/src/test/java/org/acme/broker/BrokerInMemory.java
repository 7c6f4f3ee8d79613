package org.acme.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.providers.DefaultEmitterConfiguration;
import io.smallrye.reactive.messaging.providers.extension.EmitterImpl;

/** What Quarkus Messaging puts behind the channel of the samples, with the connector that keeps everything in memory. */
final class BrokerInMemory {

    private static final String CHANNEL = "meetings";

    private final InMemoryConnector connector = new InMemoryConnector();

    /** What an application gets by {@code @Channel}. */
    Emitter<MeetingNews> emitter() {
        var emitter = new EmitterImpl<MeetingNews>(new DefaultEmitterConfiguration(CHANNEL, null, null, null), 128);
        connect(emitter.getPublisher());
        return emitter;
    }

    /** What happens to the result of a method with {@code @Outgoing}. */
    @SuppressWarnings("unchecked")
    void connect(Publisher<? extends Message<? extends MeetingNews>> messages) {
        Config channel = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("channel-name", CHANNEL), "channel", 100)).build();
        messages.subscribe((Subscriber<Message<? extends MeetingNews>>) connector.getSubscriber(channel));
    }

    List<MeetingNews> received() {
        return connector.<MeetingNews> sink(CHANNEL).received().stream().<MeetingNews> map(Message::getPayload).toList();
    }
}
