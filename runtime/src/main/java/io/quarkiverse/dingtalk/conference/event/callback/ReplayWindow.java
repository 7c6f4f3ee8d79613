package io.quarkiverse.dingtalk.conference.event.callback;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Knows the calls of some time, so that none is taken twice. They are told apart by their signatures and not by their
 * nonces: what is signed is put together without marks between its parts, so that one signature is right for more than one
 * pair of time and nonce.
 * <p>
 * The oldest calls are forgotten if there are too many. From then on whatever was signed no later than those is refused, as
 * it may be one of them. New calls are still taken.
 */
final class ReplayWindow {

    private static final int MOST = 50_000;

    private final long length;
    private final int most;
    private final InstantSource clock;
    private final Map<String, Long> timestamps = new HashMap<>();
    private final TreeSet<Call> oldestFirst = new TreeSet<>();
    private long forgottenUntil = Long.MIN_VALUE;

    ReplayWindow(Duration length, InstantSource clock) {
        this(length, MOST, clock);
    }

    ReplayWindow(Duration length, int most, InstantSource clock) {
        this.length = length.toMillis();
        this.most = most;
        this.clock = clock;
    }

    /**
     * Takes a call, unless it has been taken.
     *
     * @param timestamp when it was signed, in milliseconds
     * @param signature which has been found to be right
     */
    synchronized void take(long timestamp, String signature) throws Refused {
        long age = clock.millis() - timestamp;
        if (Math.abs(age) > length) {
            throw new Refused("it was signed " + Duration.ofMillis(age)
                    + " ago; see the clock of this machine, and events.callback.replay-window");
        }
        forgetUntil(timestamp + age - length - 1);
        if (timestamp <= forgottenUntil || timestamps.putIfAbsent(signature, timestamp) != null) {
            throw new Refused("it has arrived before");
        }
        oldestFirst.add(new Call(timestamp, signature));
        if (oldestFirst.size() > most) {
            forgottenUntil = oldestFirst.first().timestamp();
            forgetUntil(forgottenUntil);
        }
    }

    /** The same call may come again. */
    synchronized void giveBack(String signature) {
        var timestamp = timestamps.remove(signature);
        if (timestamp != null) {
            oldestFirst.remove(new Call(timestamp, signature));
        }
    }

    private void forgetUntil(long timestamp) {
        while (!oldestFirst.isEmpty() && oldestFirst.first().timestamp() <= timestamp) {
            timestamps.remove(oldestFirst.pollFirst().signature());
        }
    }

    private record Call(long timestamp, String signature) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            int byTime = Long.compare(timestamp, other.timestamp);
            return byTime != 0 ? byTime : signature.compareTo(other.signature);
        }
    }
}
