package io.quarkiverse.dingtalk.conference.guard;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitType;
import io.smallrye.mutiny.Uni;

/**
 * The same as {@link OperationGuard} for an organization that only the call names: the state of annotations belongs to
 * classes, and there is no class for an organization that nobody knew when the application was built.
 */
final class OrganizationGuard extends CallGuard {

    private final Guard reads;
    private final Guard changes;
    private final Guard attempts;

    OrganizationGuard(ClientConfig config) {
        this.reads = tries(config, new ReadMaySucceed(), UnreadableAnswerException.class);
        this.changes = tries(config, new ChangeWasNotExecuted(), OutcomeUnknownException.class);
        this.attempts = attempts(config);
    }

    @Override
    public <T> Uni<T> read(GuardedCall<T> call) {
        return within(reads, () -> next(call, this::attempt));
    }

    @Override
    public <T> Uni<T> change(GuardedCall<T> call) {
        return within(changes, () -> next(call, this::attempt));
    }

    private <T> Uni<T> attempt(Try<T> next) {
        return within(attempts, next::run);
    }

    @SuppressWarnings("unchecked")
    private static <T> Uni<T> within(Guard guard, Supplier<Uni<T>> call) {
        return guard.get(call::get, Uni.class);
    }

    private static Guard tries(ClientConfig config, Predicate<Throwable> again, Class<? extends Throwable> alsoDown) {
        var guard = Guard.create();
        if (config.retry().maxRetries() > 0) {
            guard.withRetry().maxRetries(config.retry().maxRetries()).maxDuration(0, MILLIS)
                    .delay(config.retry().delay().toMillis(), MILLIS).whenException(again)
                    .withCustomBackoff().strategy(Backoff::new).done().done();
        }
        if (config.circuitBreaker().enabled()) {
            guard.withCircuitBreaker().requestVolumeThreshold(config.circuitBreaker().requestVolumeThreshold())
                    .failureRatio(config.circuitBreaker().failureRatio())
                    .delay(config.circuitBreaker().delay().toMillis(), MILLIS)
                    .failOn(List.of(ServiceUnavailableException.class, alsoDown, NoMoreTries.WhileDown.class,
                            CallIsOver.WhileDown.class))
                    .done();
        }
        return guard.build();
    }

    private static Guard attempts(ClientConfig config) {
        var guard = Guard.create();
        if (config.rateLimit() > 0) {
            guard.withRateLimit().limit(1).window(GuardKeys.spacing(config.rateLimit()), MILLIS).type(RateLimitType.SMOOTH)
                    .done();
        }
        if (config.maxConcurrent() > 0) {
            guard.withBulkhead().limit(config.maxConcurrent()).queueSize(GuardedCall.MOST_WAITING).done();
        }
        return guard.withTimeout().duration(config.timeout().toMillis(), MILLIS).done().build();
    }
}
