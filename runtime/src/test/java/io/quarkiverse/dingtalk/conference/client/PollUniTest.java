package io.quarkiverse.dingtalk.conference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.NotReadyException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

class PollUniTest {

    private static final Duration TIME = Duration.ofMinutes(2);
    private static final Object NOTHING = List.of();

    private final TickingPauses pauses = new TickingPauses();
    private int readings;

    /** How the result is got: by a thread that waits, or by a subscriber. */
    enum Way {
        WAITING {
            @Override
            Object result(Uni<Object> poll, TickingPauses pauses) {
                return Await.result(poll);
            }

            @Override
            List<Long> waits(TickingPauses pauses) {
                return pauses.slept;
            }
        },
        SUBSCRIBED {
            @Override
            Object result(Uni<Object> poll, TickingPauses pauses) {
                var subscriber = poll.subscribe().withSubscriber(UniAssertSubscriber.create());
                pauses.fireAll();
                if (subscriber.getFailure() != null) {
                    throw (RuntimeException) subscriber.getFailure();
                }
                return subscriber.assertCompleted().getItem();
            }

            @Override
            List<Long> waits(TickingPauses pauses) {
                return pauses.scheduled;
            }
        };

        abstract Object result(Uni<Object> poll, TickingPauses pauses);

        abstract List<Long> waits(TickingPauses pauses);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsNotWaitedFor(Way way) {
        assertThat(way.result(poll(TIME, "a"), pauses)).isEqualTo("a");
        assertThat(way.waits(pauses)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyAnswerAndNoRecordingAreReadAgain(Way way) {
        assertThat(way.result(poll(TIME, NOTHING, noRecording(), NOTHING, "a"), pauses)).isEqualTo("a");
        assertThat(readings).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void noRecordingIsKnownByTheBeginningOfItsCode(Way way) {
        assertThat(way.result(poll(TIME, notFound("cloudRecordNotFound%!(EXTRA string=50513)"), "a"), pauses)).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource
    void aSecondWithoutCallsLeftIsWaitedFor(Way way) {
        assertThat(way.result(poll(TIME, throttled(Limit.PER_SECOND), "a"), pauses)).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource
    void anOutageAndAnAnswerThatCannotBeReadAreWaitedOut(Way way) {
        var down = new DingTalkUnavailableException(Failure.of("Read", "down"));
        var odd = new UnreadableAnswerException(Failure.of("Read", "odd"));

        assertThat(way.result(poll(TIME, down, odd, "a"), pauses)).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherFailureEndsTheWaiting(Way way) {
        for (var failure : List.of(notFound("roomNotFound"), throttled(Limit.MONTHLY), throttled(Limit.ADDRESS))) {
            readings = 0;

            assertThatThrownBy(() -> way.result(poll(TIME, NOTHING, failure, "a"), pauses)).isInstanceOf(failure.getClass());
            assertThat(readings).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWaitsGrowUpToHalfAMinuteAndEndWithTheTime(Way way) {
        assertThatThrownBy(() -> way.result(poll(TIME, NOTHING), pauses)).isInstanceOf(NotReadyException.class);

        assertThat(way.waits(pauses)).containsExactly(1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L, 29_000L);
    }

    @ParameterizedTest
    @EnumSource
    void theLastReadingIsWhenTheTimeIsUp(Way way) {
        assertThat(way.result(poll(Duration.ofMillis(1500), NOTHING, NOTHING, "a"), pauses)).isEqualTo("a");
        assertThat(way.waits(pauses)).containsExactly(1000L, 500L);
    }

    @ParameterizedTest
    @EnumSource
    void whenTheTimeIsUpItIsSaidWhatDidNotComeAndHowLongItWasWaitedFor(Way way) {
        var last = noRecording();

        var failure = catchThrowableOfType(NotReadyException.class,
                () -> way.result(poll(Duration.ofSeconds(3), NOTHING, NOTHING, last), pauses));

        assertThat(failure).hasMessageContaining("the videos of the meeting c did not come within PT3S; calls made: 3")
                .hasCause(last);
        assertThat(failure.operation()).isEqualTo("Read");
        assertThat(failure.client()).contains("branch");
        assertThat(failure.canRetry()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aTimeThatCannotBeWaitedForIsRefusedBeforeAnythingIsSent(Way way) {
        for (var time : Arrays.asList(null, Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2))) {
            assertThatThrownBy(() -> way.result(poll(time, "a"), pauses)).isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("time must be");
        }
        assertThat(readings).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void eachResultIsWaitedForAnew(Way way) {
        var poll = poll(Duration.ofSeconds(1), NOTHING);
        assertThatThrownBy(() -> way.result(poll, pauses)).isInstanceOf(NotReadyException.class);

        assertThatThrownBy(() -> way.result(poll, pauses)).isInstanceOf(NotReadyException.class);
        assertThat(readings).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundMayFail(Way way) {
        Uni<Object> poll = new PollUni<>(new CallOrigin("branch", null, null), pauses, "Read", () -> "the videos", TIME,
                Uni.createFrom().item("a"), read -> {
                    throw new IllegalStateException("found nonsense");
                });

        assertThatThrownBy(() -> way.result(poll, pauses)).isInstanceOf(IllegalStateException.class)
                .hasMessage("found nonsense");
    }

    @Test
    void aThreadThatWaitsBeginsNoTimer() {
        Await.result(poll(TIME, NOTHING, "a"));

        assertThat(pauses.scheduled).isEmpty();
    }

    @Test
    void aSubscriberDoesNotSleep() {
        Way.SUBSCRIBED.result(poll(TIME, NOTHING, "a"), pauses);

        assertThat(pauses.slept).isEmpty();
    }

    @Test
    void cancelingEndsTheWaitBetweenTwoReadings() {
        var subscriber = poll(TIME, NOTHING).subscribe().withSubscriber(UniAssertSubscriber.create());
        assertThat(pauses.hasTimer()).isTrue();

        subscriber.cancel();

        assertThat(pauses.hasTimer()).isFalse();
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void cancelingEndsAReadingThatIsUnderWay() {
        var canceled = new AtomicBoolean();
        var underWay = Uni.createFrom().nothing().onCancellation().invoke(() -> canceled.set(true));

        poll(TIME, underWay).subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();

        assertThat(canceled).isTrue();
    }

    @Test
    void anInterruptEndsTheWaitAndStaysForTheCaller() {
        pauses.interruptsSleepers();
        try {
            assertThatThrownBy(() -> Await.result(poll(TIME, NOTHING))).isInstanceOf(DingTalkUnavailableException.class)
                    .hasMessageContaining("interrupted while it waited for the videos of the meeting c");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    /** What comes of each reading, the last one for ever: an item, a failure, or a {@code Uni}. */
    private Uni<Object> poll(Duration time, Object... outcomes) {
        Queue<Object> queue = new ArrayDeque<>(List.of(outcomes));
        Uni<Object> reading = Uni.createFrom().deferred(() -> {
            readings++;
            var next = queue.size() > 1 ? queue.remove() : queue.element();
            return next instanceof Uni<?> uni ? uni.onItem().castTo(Object.class)
                    : next instanceof Throwable failure ? Uni.createFrom().failure(failure) : Uni.createFrom().item(next);
        });
        return new PollUni<>(new CallOrigin("branch", null, null), pauses, "Read", () -> "the videos of the meeting c", time,
                reading, it -> Optional.of(it).filter(read -> read != NOTHING));
    }

    private static ConferenceException noRecording() {
        return notFound("cloudRecordNotFound");
    }

    private static ConferenceException notFound(String code) {
        return new ResourceNotFoundException(Failure.builder().operation("Read").message("m").code(code).build());
    }

    private static ConferenceException throttled(Limit limit) {
        return new ThrottledException(Failure.of("Read", "m"), limit);
    }
}
