package io.quarkiverse.dingtalk.conference.emulator.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock the emulator was given, but as much ahead of it, or behind it, as it was told to be. */
public final class EmulatorClock implements InstantSource {

    /** Whatever is added to a time of this clock stays a time. */
    public static final Duration FARTHEST = Duration.ofDays(36_500);

    private final InstantSource source;
    private Duration ahead = Duration.ZERO;

    public EmulatorClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return ahead.isZero() ? source.instant() : source.instant().plus(ahead);
    }

    /** From then on it goes on as before. False, and nothing is changed, if that would be too far. */
    public boolean set(Instant now) {
        Duration distance = Duration.between(source.instant(), now);
        if (distance.abs().compareTo(FARTHEST) > 0) {
            return false;
        }
        ahead = distance;
        return true;
    }

    /** False, and nothing is changed, if that would be too far. */
    public boolean advance(Duration step) {
        if (step.compareTo(FARTHEST.minus(ahead)) > 0) {
            return false;
        }
        ahead = ahead.plus(step);
        return true;
    }

    public void reset() {
        ahead = Duration.ZERO;
    }
}
