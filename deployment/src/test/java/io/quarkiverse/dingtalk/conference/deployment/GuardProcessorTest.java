package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.config.CircuitBreakerConfig;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.RetryConfig;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.guard.GuardPolicy;
import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.faulttolerance.api.RateLimit;

/** The annotations decide: whoever changes one changes what happens. */
class GuardProcessorTest {

    @CircuitBreaker(requestVolumeThreshold = 7, failureRatio = 0.25, delay = 3, delayUnit = ChronoUnit.SECONDS, failOn = ResourceNotFoundException.class)
    @RateLimit(value = 2, window = 4, windowUnit = ChronoUnit.SECONDS)
    @Bulkhead(value = 5, waitingTaskQueue = 6)
    @Timeout(8)
    private @interface Changed {
    }

    @Retry(maxRetries = 9, delay = 11, delayUnit = ChronoUnit.SECONDS, retryOn = ThrottledException.class)
    private @interface ChangedKind {
    }

    private interface Wire {

        @Guarded.Safe
        void read();

        @Guarded.Idempotent
        void mute();

        @Guarded.NonIdempotent
        void book();
    }

    private interface Forgotten {

        void read();
    }

    @Test
    void everyValueOfAnAnnotationTakesEffect() throws IOException {
        var index = Index.of(Changed.class, ChangedKind.class);
        var policy = GuardProcessor.policy(index.getClassByName(Changed.class), index.getClassByName(ChangedKind.class));

        assertThat(policy).isEqualTo(new GuardPolicy(9, 11_000, List.of(ThrottledException.class), true, 7, 0.25,
                3000, List.of(ResourceNotFoundException.class), 0.5, 5, 6, 8));
    }

    @Test
    void theAnnotationOfAMethodSaysWhatItMeansToSendItTwice() throws IOException {
        assertThat(GuardProcessor.kinds(Index.of(Wire.class), Stream.of(DotName.createSimple(Wire.class))))
                .isEqualTo(Map.of("Read", OperationKind.SAFE, "Mute", OperationKind.IDEMPOTENT,
                        "Book", OperationKind.NON_IDEMPOTENT));
    }

    @Test
    void aMethodWithoutOneEndsTheBuild() throws IOException {
        var index = Index.of(Forgotten.class);

        assertThatThrownBy(() -> GuardProcessor.kinds(index, Stream.of(DotName.createSimple(Forgotten.class))))
                .hasMessageContaining("read").hasMessageContaining("@Guarded");
    }

    @Test
    void whatIsInDoubtIsRetriedOnlyIfItMayBeMadeAgain() throws IOException {
        assertThat(declared(Guarded.Safe.class).retryOn()).contains(DingTalkUnavailableException.class);
        assertThat(declared(Guarded.Idempotent.class).retryOn()).contains(OutcomeUnknownException.class);
        assertThat(declared(Guarded.NonIdempotent.class).retryOn()).doesNotContain(OutcomeUnknownException.class);
    }

    @Test
    void theReferenceShowsTheValuesOfTheAnnotations() throws Exception {
        for (var kind : Stream.of(Guarded.Safe.class, Guarded.Idempotent.class, Guarded.NonIdempotent.class).toList()) {
            var policy = declared(kind);

            assertThat(policy.maxRetries()).isEqualTo(Integer.parseInt(shown(RetryConfig.class, "maxRetries")));
            assertThat(policy.delayMillis()).isEqualTo(millis(RetryConfig.class, "delay"));
            assertThat(policy.requestVolumeThreshold())
                    .isEqualTo(Integer.parseInt(shown(CircuitBreakerConfig.class, "requestVolumeThreshold")));
            assertThat(policy.failureRatio())
                    .isEqualTo(Double.parseDouble(shown(CircuitBreakerConfig.class, "failureRatio")));
            assertThat(policy.openMillis()).isEqualTo(millis(CircuitBreakerConfig.class, "delay"));
            assertThat(policy.timeoutMillis()).isEqualTo(millis(ClientConfig.class, "timeout"));
            assertThat(policy.callsPerSecond()).isEqualTo(Double.parseDouble(shown(ClientConfig.class, "rateLimit")));
            assertThat(policy.maxConcurrent()).isEqualTo(Integer.parseInt(shown(ClientConfig.class, "maxConcurrent")));
        }
    }

    private static GuardPolicy declared(Class<?> kind) throws IOException {
        var index = Index.of(Guarded.class, kind);
        return GuardProcessor.policy(index.getClassByName(Guarded.class), index.getClassByName(kind));
    }

    private static long millis(Class<?> mapping, String key) throws NoSuchMethodException {
        return DurationConverter.parseDuration(shown(mapping, key)).toMillis();
    }

    private static String shown(Class<?> mapping, String key) throws NoSuchMethodException {
        Method method = mapping.getMethod(key);
        return method.getAnnotation(ConfigDocDefault.class).value();
    }
}
