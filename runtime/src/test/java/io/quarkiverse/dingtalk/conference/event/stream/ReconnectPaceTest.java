package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

/** How long is waited between attempts to connect. */
class ReconnectPaceTest {

    private long now = Long.MAX_VALUE - 1000; // a clock that is about to overflow
    private long random;
    private final ReconnectPace pace = new ReconnectPace(() -> now, new RandomGenerator() {

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long nextLong(long origin, long bound) {
            return random == 0 ? bound - 1 : origin;
        }
    });

    @Test
    void waitsGrowUntilTheyAreAsLongAsAClientMayBeLateAfterAShortOutage() {
        assertThat(pace.next()).isEqualTo(Duration.ofMillis(500));
        assertThat(pace.next()).isEqualTo(Duration.ofMillis(1000));
        assertThat(pace.next()).isEqualTo(Duration.ofMillis(1500));
        assertThat(pace.next()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void waitsGrowFurtherInALongOutage() {
        for (int i = 0; i < 3; i++) {
            pace.next();
        }
        now += Duration.ofMinutes(2).toNanos();
        pace.next();

        assertThat(pace.next()).isEqualTo(Duration.ofSeconds(3));
        for (int i = 0; i < 5; i++) {
            pace.next();
        }
        assertThat(pace.next()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void waitsMayBeHalfAsLongSoThatInstancesDoNotComeTogether() {
        random = 1;

        assertThat(pace.next()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aConnectionThatProvedItselfBeginsAnew() {
        pace.next();
        pace.next();
        pace.worked();

        assertThat(pace.next()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void credentialsThatAreNotAcceptedAreTriedMoreSlowly() {
        assertThat(pace.nextAfterRefusal()).isEqualTo(Duration.ofSeconds(5));
        for (int i = 0; i < 4; i++) {
            pace.nextAfterRefusal();
        }
        assertThat(pace.nextAfterRefusal()).isEqualTo(Duration.ofSeconds(60));
    }
}
