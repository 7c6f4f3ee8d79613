package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;

/** The clock by which access tokens expire. Tests put it forward. */
@Singleton
@DefaultBean
@Identifier("dingtalk-conference")
public class ForwardedClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    public void forward(Duration time) {
        ahead.updateAndGet(time::plus);
    }
}
