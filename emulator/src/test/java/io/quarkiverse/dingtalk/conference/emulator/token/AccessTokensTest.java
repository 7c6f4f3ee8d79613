package io.quarkiverse.dingtalk.conference.emulator.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.emulator.TickingClock;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;

class AccessTokensTest {

    private final TickingClock clock = new TickingClock();
    private final AccessTokens tokens = new AccessTokens(clock);

    @Test
    void areDroppedOnceExpired() {
        for (int i = 0; i < 10_000; i++) {
            tokens.issue(in("corp " + i));
            tokens.renew(in("app in corp " + i));
        }
        assertThat(tokens.size()).isEqualTo(20_000);
        clock.tick(AccessTokens.LIFETIME);

        tokens.issue(in("corp"));

        assertThat(tokens.size()).isEqualTo(1);
    }

    @Test
    void areNoMoreThanTheCapacityHoweverManyAreAskedFor() {
        String first = tokens.renew(in("first"));
        String second = tokens.issue(in("second"));
        String last = null;
        for (int i = 0; i < AccessTokens.CAPACITY - 1; i++) {
            last = tokens.issue(in("corp " + i % 10_000));
        }

        assertThat(tokens.size()).isEqualTo(AccessTokens.CAPACITY);
        assertThat(tokens.holder(first)).isNull();
        assertThat(tokens.holder(second)).isEqualTo(in("second"));
        assertThat(tokens.holder(last)).isNotNull();
        assertThat(tokens.renew(in("first"))).isNotEqualTo(first);
    }

    @Test
    void areNotDroppedWhileTheyAreRenewed() {
        String renewed = tokens.renew(in("app"));
        String issued = tokens.issue(in("corp"));
        clock.tick(Duration.ofSeconds(7199));
        tokens.renew(in("app"));
        clock.tick(Duration.ofSeconds(7199));

        assertThat(tokens.renew(in("other"))).isNotEqualTo(renewed);
        assertThat(tokens.renew(in("app"))).isEqualTo(renewed);
        assertThat(tokens.holder(issued)).isNull();
        assertThat(tokens.size()).isEqualTo(2);
    }

    private static Caller in(String corpId) {
        return new Caller("app", corpId);
    }
}
