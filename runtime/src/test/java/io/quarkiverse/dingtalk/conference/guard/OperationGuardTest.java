package io.quarkiverse.dingtalk.conference.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.faulttolerance.api.RateLimit;

/** Readers see the annotations, and the properties come in their place: they must say the same. */
class OperationGuardTest {

    private final ClientConfig defaults = new SmallRyeConfigBuilder().withMapping(ConferenceConfig.class)
            .withConverter(Duration.class, 100, new DurationConverter()).build().getConfigMapping(ConferenceConfig.class)
            .clients().get(ConferenceConfig.DEFAULT_CLIENT);

    @ParameterizedTest
    @ValueSource(strings = { "read", "change" })
    void callsAreGuardedByDefaultAsTheAnnotationsSay(String method) {
        var retry = annotation(method, Retry.class);
        assertThat(retry.maxRetries()).isEqualTo(defaults.retry().maxRetries());
        assertThat(retry.delay()).isEqualTo(defaults.retry().delay().toMillis());
        var breaker = annotation(method, CircuitBreaker.class);
        assertThat(breaker.requestVolumeThreshold()).isEqualTo(defaults.circuitBreaker().requestVolumeThreshold());
        assertThat(breaker.failureRatio()).isEqualTo(defaults.circuitBreaker().failureRatio());
        assertThat(breaker.delay()).isEqualTo(defaults.circuitBreaker().delay().toMillis());
    }

    @Test
    void triesAreGuardedByDefaultAsTheAnnotationsSay() {
        var limit = annotation("attempt", RateLimit.class);
        assertThat(limit.value()).isEqualTo(1);
        assertThat(limit.window()).isEqualTo(GuardKeys.spacing(defaults.rateLimit()));
        assertThat(annotation("attempt", Timeout.class).value()).isEqualTo(defaults.timeout().toMillis());
        assertThat(annotation("attempt", Bulkhead.class).value()).isEqualTo(defaults.maxConcurrent());
    }

    private static <A extends Annotation> A annotation(String method, Class<A> type) {
        return Stream.of(OperationGuard.class.getDeclaredMethods()).filter(it -> it.getName().equals(method))
                .filter(it -> !it.isBridge()).map((Method it) -> it.getAnnotation(type)).findFirst().orElseThrow();
    }
}
