package io.quarkiverse.dingtalk.conference.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class JitterTest {

    @Test
    void isAnotherOneInEachCopy() {
        var drawn = Copies.both(() -> draws(() -> Jitter.between(0, 1_000_000)));

        assertThat(drawn.get(0)).isNotEqualTo(drawn.get(1));
    }

    @Test
    void thatOfAThreadIsTheSameInBoth() {
        var drawn = Copies.both(() -> draws(() -> ThreadLocalRandom.current().nextLong(1_000_000)));

        assertThat(drawn.get(0)).isEqualTo(drawn.get(1));
    }

    private static List<Long> draws(LongSupplier source) {
        return LongStream.generate(source).limit(20).boxed().toList();
    }

    @RepeatedTest(20)
    void isOfTheRangeBothEndsIncluded() {
        assertThat(Jitter.between(7, 8)).isBetween(7L, 8L);
        assertThat(Jitter.between(7, 7)).isEqualTo(7);
    }
}
