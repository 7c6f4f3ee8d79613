package io.quarkiverse.dingtalk.conference.event.callback;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class ReplayWindowTest {

    private static final long LENGTH = Duration.ofMinutes(10).toMillis();

    private long now = Instant.parse("2026-11-30T08:00:00Z").toEpochMilli();

    private final ReplayWindow window = new ReplayWindow(Duration.ofMillis(LENGTH), 3, () -> Instant.ofEpochMilli(now));

    @Test
    void takesACallOnce() {
        assertTaken(now, "a");
        assertRefused(now, "a");
        assertTaken(now, "b");
    }

    @Test
    void knowsACallByItsSignatureAlone() {
        assertTaken(now, "a");
        assertRefused(now - 123, "a");
    }

    @Test
    void takesACallThatWasGivenBackAgain() {
        assertTaken(now, "a");
        window.giveBack("a");
        assertTaken(now, "a");
        assertRefused(now, "a");
    }

    @Test
    void takesWhatWasSignedWithinTheWindow() {
        assertTaken(now - LENGTH, "a");
        assertTaken(now + LENGTH, "b");
        assertRefused(now - LENGTH - 1, "c");
        assertRefused(now + LENGTH + 1, "d");
    }

    @Test
    void knowsACallUntilItIsTooOldToBeTaken() {
        assertTaken(now + LENGTH, "a");
        now += 2 * LENGTH;
        assertRefused(now - LENGTH, "a");
        now += 1;
        assertRefused(now - LENGTH - 1, "a");
    }

    @Test
    void refusesWhatIsAsOldAsCallsThatHadToBeForgotten() {
        assertTaken(now - 30, "oldest");
        assertTaken(now - 20, "second");
        assertTaken(now - 10, "third");
        assertTaken(now, "one too many");

        assertRefused(now - 30, "oldest");
        assertRefused(now - 30, "new, as old as the oldest");
        assertRefused(now - 20, "second");
    }

    @Test
    void takesNewCallsHoweverManyThereAre() {
        for (int i = 0; i < 1000; i++) {
            now++;
            assertTaken(now, "signature " + i);
            assertRefused(now, "signature " + i);
        }
    }

    @Test
    void holdsNoMoreThanItIsTo() {
        for (int i = 0; i < 3; i++) {
            assertTaken(now, "all at once " + i);
        }
        assertTaken(now, "one too many");
        assertRefused(now, "as old as those");

        now++;
        assertTaken(now, "later");
    }

    @Test
    void saysWhichKeyMakesTheWindowLonger() {
        assertThatThrownBy(() -> window.take(now - 2 * LENGTH, "a")).hasMessageContaining("events.callback.replay-window")
                .hasMessageContaining("PT20M");
    }

    private void assertTaken(long timestamp, String signature) {
        assertThatCode(() -> window.take(timestamp, signature)).doesNotThrowAnyException();
    }

    private void assertRefused(long timestamp, String signature) {
        assertThatThrownBy(() -> window.take(timestamp, signature)).isInstanceOf(Refused.class);
    }
}
