package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.vertx.core.json.JsonObject;

/** Minutes of events while one thing after another goes wrong. */
@Singleton
class Soak implements Program {

    /** A second: few enough that a handled event is remembered until DingTalk has given up on its acknowledgement. */
    private static final int RATE = 100;
    private static final String PREFIX = "soak-";
    private static final Duration LAST_ONES = Duration.ofMinutes(3); // what nobody acknowledged is sent again after one
    private static final Duration BETWEEN_FIGURES = Duration.ofMinutes(1);
    private static final int NEWEST = 1000;

    private final BenchmarkConfig config;
    private final ObservingContender observer;

    Soak(BenchmarkConfig config, ObservingContender observer) {
        this.config = config;
        this.observer = observer;
    }

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public boolean run() throws InterruptedException {
        var dingTalk = observer.emulator();
        var received = new ReceivedEvents(config.minutes() * 60 * RATE, PREFIX);
        observer.receive((id, unionId) -> received.take(id));
        dingTalk.awaitConnection();
        var maker = new Thread(() -> make(dingTalk, received.expected()));
        maker.start();
        var start = System.nanoTime();
        var nextFigures = start;
        while (maker.isAlive()) {
            if (System.nanoTime() >= nextFigures) {
                System.out.println(Figures.now((System.nanoTime() - start) / 1_000_000_000));
                nextFigures += BETWEEN_FIGURES.toNanos();
            }
            Trouble.anyOf(ThreadLocalRandom.current()).happen(dingTalk, received);
            check(dingTalk, received);
        }
        received.refuseMany(false);
        dingTalk.ask("DELETE", "faults", null);
        dingTalk.ask("DELETE", "delivery", null);
        var end = System.nanoTime() + LAST_ONES.toNanos();
        while (System.nanoTime() < end && !(received.isComplete() && isDone(dingTalk))) {
            Thread.sleep(1000);
            check(dingTalk, received);
        }
        System.out.println(Figures.now((System.nanoTime() - start) / 1_000_000_000));
        System.out.println(received.report());
        System.out.println(
                isDone(dingTalk) ? "The newest events are all acknowledged" : "Some of the newest events are not acknowledged");
        return received.isComplete() && received.isFaultless() && isDone(dingTalk);
    }

    private static void make(Emulator dingTalk, int number) {
        var start = System.nanoTime();
        for (int i = 0; i < number; i++) {
            dingTalk.makeEvent(Joining.asMade().put("eventId", PREFIX + i));
            var wait = start + (i + 1) * 1_000_000_000L / RATE - System.nanoTime();
            if (wait > 0) {
                try {
                    Thread.sleep(Duration.ofNanos(wait).toMillis());
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    /** What DingTalk takes for handled must have been. */
    private static void check(Emulator dingTalk, ReceivedEvents received) {
        newest(dingTalk).filter(Soak::isAcknowledged).forEach(it -> received.acknowledged(it.getString("eventId")));
    }

    /** Of those that DingTalk remembers. */
    private static boolean isDone(Emulator dingTalk) {
        return newest(dingTalk).allMatch(Soak::isAcknowledged);
    }

    private static Stream<JsonObject> newest(Emulator dingTalk) {
        return dingTalk.newestEvents(NEWEST).getJsonArray("events").stream().map(JsonObject.class::cast);
    }

    private static boolean isAcknowledged(JsonObject event) {
        return event.getJsonObject("deliveries").getBoolean("acknowledged");
    }
}
