package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.function.BiConsumer;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.event.MemberJoined;

/** An observer of the extension's. */
@Singleton
@Priority(30)
class ObservingContender implements Contender {

    private final Emulator emulator;
    private volatile BiConsumer<String, String> receiver;

    ObservingContender(BenchmarkConfig config) {
        this.emulator = new Emulator(config.observed());
    }

    @Override
    public String name() {
        return "@Observes";
    }

    @Override
    public Emulator emulator() {
        return emulator;
    }

    @Override
    public void receive(BiConsumer<String, String> receiver) {
        this.receiver = receiver;
    }

    void joined(@Observes @Default MemberJoined event) {
        receiver.accept(event.id(), event.members().get(0).unionId().orElse(null));
    }
}
