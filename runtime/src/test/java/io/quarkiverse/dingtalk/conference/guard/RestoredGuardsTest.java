package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.value.Copies;

/** What guards do in copies that are restored from a checkpoint, on a machine whose monotonic clock tells another time. */
class RestoredGuardsTest {

    private final NanoClock clock = new NanoClock();

    @Test
    void copiesDoNotWaitForTheSameTimes() {
        var failure = new DingTalkUnavailableException(Failure.builder().status(503).build());

        var waits = Copies.both(() -> {
            var backoff = new Backoff(10_000, Backoff.THROTTLED_MILLIS);
            return IntStream.range(0, 20).mapToObj(i -> backoff.next(failure)).toList();
        });

        assertThat(waits.get(0)).isNotEqualTo(waits.get(1));
    }

    @Test
    void anAddressThatWasBlockedIsThatOfAnotherMachine() {
        var block = new AddressBlock(clock.clocks());
        block.begin(60_000);
        assertThat(block.refuses()).isTrue();

        block.forget();

        assertThat(block.refuses()).isFalse();
        assertThat(block.admits(60_000)).isTrue();
    }

    @Test
    void aBlockOfTheNewAddressCounts() {
        var block = new AddressBlock(clock.clocks());
        block.begin(60_000);
        block.forget();
        clock.passMillis(-100_000_000);

        block.begin(1000);

        assertThat(block.refuses()).isTrue();
        clock.passMillis(1000);
        assertThat(block.refuses()).isFalse();
    }
}
