package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class AddressBlockTest {

    private final NanoClock clock = new NanoClock();
    private final AddressBlock block = new AddressBlock(clock.clocks());

    @Test
    void refusesNothingBeforeDingTalkHasSaidSo() {
        assertThat(block.refuses()).isFalse();
        assertThat(block.admits(1000)).isTrue();
    }

    @Test
    void letsOneProbeThroughForAllWhileItLasts() {
        block.begin(1000);
        assertThat(block.refuses()).isTrue();
        assertThat(block.admits(1000)).isFalse();
        clock.passMillis(1000);

        assertThat(block.refuses()).isFalse();
        assertThat(block.admits(1000)).isTrue();
        assertThat(block.admits(1000)).isFalse();
        clock.passMillis(1000);
        assertThat(block.admits(1000)).isTrue();
    }

    @Test
    void letsOneProbeThroughWhenTheMachineHasSlept() {
        block.begin(1000);
        clock.passOnTheWall(Duration.ofHours(10));

        assertThat(block.refuses()).isFalse();
        assertThat(block.admits(1000)).isTrue();
        assertThat(block.admits(1000)).isFalse();
    }

    @Test
    void letsAProbeThroughInTimeThoughTheWallClockIsSetBack() {
        block.begin(1000);
        clock.passOnTheWall(Duration.ofHours(-10));
        clock.passMillis(1000);

        assertThat(block.admits(1000)).isTrue();
    }

    @Test
    void endsWithTheFirstAnswerToAProbe() {
        block.begin(1000);
        clock.passMillis(1000);
        block.end(clock.getAsLong());

        assertThat(block.refuses()).isFalse();
        assertThat(block.admits(1000)).isTrue();
        assertThat(block.admits(1000)).isTrue();
    }

    @Test
    void doesNotEndWithTheAnswerToARequestThatWasSentBefore() {
        long sentAt = clock.getAsLong();
        clock.passMillis(1);
        block.begin(1000);
        block.end(sentAt);

        assertThat(block.refuses()).isTrue();
    }
}
