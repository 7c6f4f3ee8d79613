package io.quarkiverse.dingtalk.conference.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class TokensTest {

    private final TickingClock clock = new TickingClock();
    private final Tokens tokens = new Tokens(clock);

    @Test
    void areDroppedOnceExpired() {
        for (int i = 0; i < 10_000; i++) {
            tokens.issue("corp " + i);
            tokens.renew("app in corp " + i);
        }
        assertThat(tokens.size()).isEqualTo(20_000);
        clock.tick(Tokens.LIFETIME);

        tokens.issue("corp");

        assertThat(tokens.size()).isEqualTo(1);
    }

    @Test
    void areNoMoreThanTheCapacityHoweverManyAreAskedFor() {
        String first = tokens.renew("first");
        String second = tokens.issue("second");
        String last = null;
        for (int i = 0; i < Tokens.CAPACITY - 1; i++) {
            last = tokens.issue("corp " + i % 10_000);
        }

        assertThat(tokens.size()).isEqualTo(Tokens.CAPACITY);
        assertThat(tokens.isValid(first)).isFalse();
        assertThat(tokens.isValid(second)).isTrue();
        assertThat(tokens.isValid(last)).isTrue();
        assertThat(tokens.renew("first")).isNotEqualTo(first);
    }

    @Test
    void areNotDroppedWhileTheyAreRenewed() {
        String renewed = tokens.renew("app");
        String issued = tokens.issue("corp");
        clock.tick(Duration.ofSeconds(7199));
        tokens.renew("app");
        clock.tick(Duration.ofSeconds(7199));

        assertThat(tokens.renew("other")).isNotEqualTo(renewed);
        assertThat(tokens.renew("app")).isEqualTo(renewed);
        assertThat(tokens.isValid(issued)).isFalse();
        assertThat(tokens.size()).isEqualTo(2);
    }
}
