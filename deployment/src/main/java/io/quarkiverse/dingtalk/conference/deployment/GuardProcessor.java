package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.dingtalk.conference.guard.Backoff;
import io.quarkiverse.dingtalk.conference.guard.GuardPolicy;
import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.smallrye.faulttolerance.api.RateLimit;

/** Reads how calls are protected from the annotations of {@link Guarded} and of the wire interfaces. */
class GuardProcessor {

    private static final Map<OperationKind, Class<? extends Annotation>> ANNOTATIONS = Map.of(
            OperationKind.SAFE, Guarded.Safe.class,
            OperationKind.IDEMPOTENT, Guarded.Idempotent.class,
            OperationKind.NON_IDEMPOTENT, Guarded.NonIdempotent.class);

    @BuildStep
    SyntheticBeanBuildItem policies(CombinedIndexBuildItem index) {
        var kinds = kinds(index.getIndex(), topics(index.getIndex()));
        var policies = new OperationPolicies(kinds, policies(index.getIndex()));
        return SyntheticBeanBuildItem.configure(OperationPolicies.class).scope(Singleton.class).unremovable()
                .creator(bean -> {
                    var body = bean.createMethod();
                    body.return_(PolicyWriter.write(policies, body));
                }).done();
    }

    /** The wire interfaces of all topics, which are together in one. */
    static Stream<DotName> topics(IndexView index) {
        return index.getClassByName(ConferenceApi.class).interfaceNames().stream();
    }

    /** The kinds of the operations of wire interfaces. */
    static Map<String, OperationKind> kinds(IndexView index, Stream<DotName> wireInterfaces) {
        var kinds = new HashMap<String, OperationKind>();
        wireInterfaces.map(index::getClassByName).flatMap(it -> it.methods().stream())
                .forEach(method -> kinds.put(operation(method), kind(method)));
        return kinds;
    }

    /** DingTalk's name of an operation. */
    private static String operation(MethodInfo method) {
        return Character.toUpperCase(method.name().charAt(0)) + method.name().substring(1);
    }

    private static OperationKind kind(MethodInfo method) {
        return ANNOTATIONS.entrySet().stream().filter(it -> method.hasDeclaredAnnotation(it.getValue()))
                .map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalStateException(method + " has none of the annotations of @Guarded"));
    }

    private static Map<OperationKind, GuardPolicy> policies(IndexView index) {
        var policies = new EnumMap<OperationKind, GuardPolicy>(OperationKind.class);
        var all = index.getClassByName(Guarded.class);
        ANNOTATIONS.forEach((kind, annotation) -> policies.put(kind,
                policy(all, index.getClassByName(annotation))));
        return policies;
    }

    /**
     * What annotations declare.
     *
     * @param all bears those of all operations
     * @param ofKind bears those of one kind
     */
    static GuardPolicy policy(ClassInfo all, ClassInfo ofKind) {
        var retry = new Values(ofKind, Retry.class);
        var breaker = new Values(all, CircuitBreaker.class);
        var limit = new Values(all, RateLimit.class);
        var bulkhead = new Values(all, Bulkhead.class);
        var timeout = new Values(all, Timeout.class);
        return new GuardPolicy(retry.of("maxRetries").asInt(), retry.millis("delay", "delayUnit"), retry.failures("retryOn"),
                true, breaker.of("requestVolumeThreshold").asInt(), breaker.of("failureRatio").asDouble(),
                breaker.millis("delay", "delayUnit"), breaker.failures("failOn"),
                1000.0 * limit.of("value").asInt() / limit.millis("window", "windowUnit"),
                bulkhead.of("value").asInt(), bulkhead.of("waitingTaskQueue").asInt(), timeout.millis("value", "unit"),
                Backoff.THROTTLED_MILLIS);
    }

    /** The values of an annotation, its defaults among them. */
    private static final class Values {

        private final IndexView defaults;
        private final AnnotationInstance annotation;

        Values(ClassInfo bearer, Class<?> annotation) {
            this.defaults = index(annotation);
            this.annotation = bearer.declaredAnnotation(DotName.createSimple(annotation));
            if (this.annotation == null || this.annotation.target().kind() != AnnotationTarget.Kind.CLASS) {
                throw new IllegalStateException(bearer + " does not bear @" + annotation.getSimpleName());
            }
        }

        AnnotationValue of(String name) {
            return annotation.valueWithDefault(defaults, name);
        }

        private static IndexView index(Class<?> annotation) {
            try {
                return Index.of(annotation);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long millis(String name, String unit) {
            return Duration.of(of(name).asLong(), ChronoUnit.valueOf(of(unit).asEnum())).toMillis();
        }

        @SuppressWarnings("unchecked")
        List<Class<? extends Throwable>> failures(String name) {
            return Stream.of(of(name).asClassArray()).<Class<? extends Throwable>> map(type -> {
                try {
                    return (Class<? extends Throwable>) Class.forName(type.name().toString(), false,
                            Thread.currentThread().getContextClassLoader());
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }
}
