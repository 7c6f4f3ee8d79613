package io.quarkiverse.dingtalk.conference.event.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.dingtalk.conference.event.HandledEvents;
import io.smallrye.mutiny.Uni;

/** What several instances share. */
final class TestHandledEvents implements HandledEvents {

    final Set<String> handled = ConcurrentHashMap.newKeySet();
    final Map<String, String> claims = new ConcurrentHashMap<>();
    volatile Runnable beforeClaim = () -> {
    };

    @Override
    public Uni<Boolean> isHandled(String key) {
        return Uni.createFrom().item(() -> handled.contains(key));
    }

    @Override
    public Uni<Void> handled(String key, Duration time) {
        return Uni.createFrom().voidItem().invoke(() -> handled.add(key));
    }

    @Override
    public Uni<Boolean> claim(String key, String owner, Duration time) {
        return Uni.createFrom().item(() -> {
            beforeClaim.run();
            return claims.putIfAbsent(key, owner) == null;
        });
    }

    @Override
    public Uni<Void> release(String key, String owner) {
        return Uni.createFrom().voidItem().invoke(() -> claims.remove(key, owner));
    }
}
