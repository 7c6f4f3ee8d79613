package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkiverse.dingtalk.conference.rest.CallKind;
import io.smallrye.mutiny.Uni;

class GuardedCallTest {

    private final RetryBudget budget = new RetryBudget();
    private final AtomicReference<Throwable> ofTry = new AtomicReference<>();

    @Test
    void aBookingThatWasSentIsInDoubtWhenItsDeadlinePasses() {
        var call = booking(Uni.createFrom().nothing());
        run(call.nextTry());

        assertThat(call.tooLate()).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aBookingThatWasSentStaysInDoubtIfItsDeadlinePassesWhileItsTimeoutIsDealtWith() {
        var told = new AtomicReference<Throwable>();
        var self = new AtomicReference<GuardedCall<String>>();
        self.set(booking(Uni.createFrom().<String> nothing().onCancellation().invoke(() -> told.set(self.get().tooLate()))));
        run(self.get().nextTry());

        self.get().judge(new TimeoutException(), budget);

        assertThat(told.get()).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aTryWhoseTimeIsUpSendsNothingWhenItsTurnComes() {
        var sent = new AtomicBoolean();
        var call = new GuardedCall<String>("o", CallKind.CHANGE, Duration.ofSeconds(1), next -> {
            next.sending();
            sent.set(true);
            return Uni.createFrom().nothing();
        });
        var queued = call.nextTry();

        assertThat(call.judge(new TimeoutException(), budget)).isInstanceOf(BulkheadException.class);
        run(queued);
        assertThat(sent).isFalse();
        assertThat(ofTry.get()).isInstanceOf(CallIsOver.class);
    }

    @Test
    void aTryWhoseTokenComesAfterItsTimeSendsNothing() {
        var late = new AtomicReference<Try<String>>();
        var call = new GuardedCall<String>("o", CallKind.CHANGE, Duration.ofSeconds(1), next -> {
            late.set(next);
            return Uni.createFrom().nothing();
        });
        run(call.nextTry());

        assertThat(call.judge(new TimeoutException(), budget)).isInstanceOf(ServiceUnavailableException.class);
        assertThat(catchThrowable(() -> late.get().sending())).isInstanceOf(CallIsOver.class);
    }

    @Test
    void betweenTwoTriesTheDeadlineTellsWhatTheLastOneCameTo() {
        var call = booking(Uni.createFrom().nothing());
        run(call.nextTry());
        call.judge(throttled(null), budget);

        assertThat(call.tooLate()).isInstanceOf(ThrottledException.class).hasMessageContaining("slower");
    }

    @Test
    void whoNeverHadATurnIsToldSo() {
        var call = booking(Uni.createFrom().nothing());
        call.nextTry();

        assertThat(call.tooLate()).isInstanceOf(ThrottledException.class).hasMessageContaining("nothing was sent");
    }

    @Test
    void theCircuitBreakerCountsATryThatTheDeadlineCuts() {
        var call = booking(Uni.createFrom().nothing());
        run(call.nextTry());
        call.tooLate();

        assertThat(ofTry.get()).isInstanceOf(CallIsOver.WhileDown.class);
    }

    @Test
    void theCircuitBreakerDoesNotCountACallThatIsCancelled() {
        var call = booking(Uni.createFrom().nothing());
        run(call.nextTry());
        call.end();

        assertThat(ofTry.get()).isInstanceOf(CallIsOver.class).isNotInstanceOf(CallIsOver.WhileDown.class);
    }

    @Test
    void aWaitThatGoesBeyondTheDeadlineIsNotBegun() {
        var call = booking(Uni.createFrom().nothing());
        call.nextTry();

        assertThat(call.judge(throttled(Duration.ofMinutes(1)), budget)).isInstanceOf(NoMoreTries.class);
    }

    private GuardedCall<String> booking(Uni<String> answer) {
        return new GuardedCall<>("CreateScheduleConference", CallKind.CHANGE, Duration.ofSeconds(1), next -> {
            next.sending();
            return answer;
        });
    }

    private void run(Try<String> next) {
        next.run().subscribe().with(answer -> {
        }, ofTry::set);
    }

    private static ThrottledException throttled(Duration retryAfter) {
        return new ThrottledException(new Failure("o", 403, "c", "slower", null, retryAfter), Limit.PER_SECOND);
    }
}
