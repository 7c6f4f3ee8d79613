package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.function.BiConsumer;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.Delivery;
import io.quarkiverse.dingtalk.conference.event.MeetingEvents;
import io.quarkiverse.dingtalk.conference.event.MemberJoined;

/** A subscriber of the extension's. */
@Singleton
@Priority(20)
class SubscribedContender implements Contender {

    private final Emulator emulator;
    private final MeetingEvents events;
    private volatile BiConsumer<String, String> receiver;
    private boolean subscribed;

    SubscribedContender(BenchmarkConfig config, @ConferenceClient("subscribed") MeetingEvents events) {
        this.emulator = new Emulator(config.subscribed());
        this.events = events;
    }

    @Override
    public String name() {
        return "MeetingEvents";
    }

    @Override
    public Emulator emulator() {
        return emulator;
    }

    @Override
    public void receive(BiConsumer<String, String> receiver) {
        this.receiver = receiver;
        if (!subscribed) {
            subscribed = true;
            events.of(MemberJoined.class).subscribe().with(this::joined);
        }
    }

    private void joined(Delivery<MemberJoined> delivery) {
        var event = delivery.event();
        receiver.accept(event.id(), event.members().get(0).unionId().orElse(null));
        delivery.acknowledge();
    }
}
