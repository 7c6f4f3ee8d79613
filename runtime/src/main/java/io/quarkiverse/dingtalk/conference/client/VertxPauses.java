package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.value.Jitter;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Timers of Vert.x, so that no thread waits for whoever does not wait himself. */
record VertxPauses(CallContexts contexts) implements Pauses {

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public long between(long least, long most) {
        return Jitter.between(least, most);
    }

    @Override
    public void sleep(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    @Override
    public Runnable schedule(long millis, Runnable task) {
        return contexts.schedule(millis, Infrastructure.decorate(task));
    }
}
