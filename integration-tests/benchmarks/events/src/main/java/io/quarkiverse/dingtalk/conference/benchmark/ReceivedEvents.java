package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import io.quarkiverse.dingtalk.conference.event.NotNow;

/** What became of each event, by the number at the end of its id. Refuses some of them. */
final class ReceivedEvents {

    private static final double REFUSED = 0.03;
    private static final double REFUSED_OF_MANY = 0.9;
    private static final double SLOW = 0.01;
    private static final long SLOW_MILLIS = 300;
    private static final String MALFORMED = "-malformed";

    private final AtomicIntegerArray handled;
    private final String prefix;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger acknowledgedUnhandled = new AtomicInteger();
    private volatile boolean many;

    ReceivedEvents(int expected, String prefix) {
        this.handled = new AtomicIntegerArray(expected);
        this.prefix = prefix;
    }

    int expected() {
        return handled.length();
    }

    /** Whether most are to be refused from now on. */
    void refuseMany(boolean many) {
        this.many = many;
    }

    /** @throws NotNow by chance */
    void take(String id) {
        if (id.endsWith(MALFORMED)) {
            return; // damaged on purpose, but not beyond reading
        }
        var random = ThreadLocalRandom.current();
        if (random.nextDouble() < SLOW) {
            try {
                Thread.sleep(SLOW_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (random.nextDouble() < (many ? REFUSED_OF_MANY : REFUSED)) {
            refused.incrementAndGet();
            throw new NotNow("by chance");
        }
        handled.incrementAndGet(number(id));
    }

    /** DingTalk takes it for handled. */
    void acknowledged(String id) {
        if (handled.get(number(id)) == 0) {
            acknowledgedUnhandled.incrementAndGet();
        }
    }

    boolean isComplete() {
        return count(0) == 0;
    }

    boolean isFaultless() {
        return count(0) + count(1) == handled.length() && acknowledgedUnhandled.get() == 0;
    }

    String report() {
        return "%,d events: %,d handled once, %,d more than once, %,d never, %,d acknowledged unhandled; %,d times refused"
                .formatted(handled.length(), count(1), handled.length() - count(0) - count(1), count(0),
                        acknowledgedUnhandled.get(), refused.get());
    }

    private long count(int times) {
        return IntStream.range(0, handled.length()).filter(it -> handled.get(it) == times).count();
    }

    private int number(String id) {
        return Integer.parseInt(id.substring(prefix.length()));
    }
}
