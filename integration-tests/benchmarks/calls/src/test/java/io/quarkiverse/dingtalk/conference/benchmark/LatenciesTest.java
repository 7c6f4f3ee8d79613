package io.quarkiverse.dingtalk.conference.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 127, 128, 255, 256, 257, 80_000, 1_234_567, 30_000_000_000L, Long.MAX_VALUE })
    void tellsATimeToWithinOnePercent(long nanos) {
        latencies.record(nanos);

        assertThat(latencies.within(1)).isCloseTo(nanos, withinPercentage(1));
    }

    @Test
    void tellsWithinWhichTimeAPartOfTheCallsWasAnswered() {
        for (int nanos = 1; nanos <= 100; nanos++) {
            latencies.record(nanos);
        }

        assertThat(latencies.within(0.5)).isEqualTo(50);
        assertThat(latencies.within(0.99)).isEqualTo(99);
    }

    @Test
    void addsUpWhatCallersRecorded() {
        var others = new Latencies();
        others.record(20);
        latencies.record(10);
        latencies.add(others);

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.within(1)).isEqualTo(20);
    }
}
