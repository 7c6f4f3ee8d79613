package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Singleton;

import io.vertx.core.json.JsonObject;

/** How long it takes until events arrive again when the gateway, which has refused all connections for a while, does not. */
@Singleton
class RecoveryBenchmark implements Program {

    private static final List<JsonObject> REFUSALS = List.of(
            new JsonObject().put("fault", "status").put("status", 503),
            new JsonObject().put("fault", "closeBeforeRead"));

    private final BenchmarkConfig config;
    private final ObservingContender observer;

    RecoveryBenchmark(BenchmarkConfig config, ObservingContender observer) {
        this.config = config;
        this.observer = observer;
    }

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public boolean run() throws InterruptedException {
        var dingTalk = observer.emulator();
        for (int outage = 0; outage < config.outages(); outage++) {
            dingTalk.awaitConnection();
            var refusal = REFUSALS.get(outage % REFUSALS.size());
            dingTalk.ask("POST", "faults", refusal.copy().put("operation", "OpenConnection").put("times", -1));
            dingTalk.ask("DELETE", "connections", null);
            Thread.sleep(config.outage().toMillis());
            var arrived = new CountDownLatch(1);
            observer.receive((id, unionId) -> arrived.countDown());
            dingTalk.makeEvent(Joining.asMade());
            dingTalk.ask("DELETE", "faults", null);
            long recovered = System.nanoTime();
            arrived.await();
            System.out.printf(Locale.ROOT, "%s for %d s: the next event arrives %.2f s after the last refusal%n", refusal,
                    config.outage().toSeconds(), (System.nanoTime() - recovered) / 1e9);
        }
        return true;
    }
}
