package io.quarkiverse.dingtalk.conference.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void holdsWhatWasAdded() {
        var memory = memory(2);

        memory.add("a");

        assertThat(memory.holds("a")).isTrue();
        assertThat(memory.holds("b")).isFalse();
    }

    @Test
    void forgetsAfterTheTime() {
        var memory = memory(2);
        memory.add("a");

        now = now.plus(HOUR).minusMillis(1);
        assertThat(memory.holds("a")).isTrue();
        now = now.plusMillis(1);

        assertThat(memory.holds("a")).isFalse();
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        var memory = memory(2);

        memory.add("a");
        memory.add("b");
        memory.add("c");

        assertThat(memory.holds("a")).isFalse();
        assertThat(memory.holds("b")).isTrue();
        assertThat(memory.holds("c")).isTrue();
    }

    @Test
    void countsFromTheLastTimeThatSomethingWasAdded() {
        var memory = memory(2);
        memory.add("a");
        memory.add("b");

        memory.add("a");
        memory.add("c");

        assertThat(memory.holds("a")).isTrue();
        assertThat(memory.holds("b")).isFalse();
    }

    @Test
    void remembersNothingIfItIsToHoldNothing() {
        var memory = memory(0);

        memory.add("a");

        assertThat(memory.holds("a")).isFalse();
    }

    private Memory memory(int most) {
        return new Memory(most, HOUR, () -> now);
    }
}
