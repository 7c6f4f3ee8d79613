package io.quarkiverse.dingtalk.conference.guard;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Lets the properties of a client take effect on the annotations of {@link OperationGuard}. The library asks for the
 * values of annotations by class and method; for the classes made from that one it gets those of their client.
 */
public final class GuardKeys implements ConfigSourceInterceptor {

    private static final Pattern KEY = Pattern.compile("(?:smallrye\\.faulttolerance|quarkus\\.fault-tolerance)\\.\""
            + Pattern.quote(GuardName.PACKAGE) + "([^/]+)/(read|change|attempt)\"\\.(.+)");

    private record Setting(String property, UnaryOperator<String> translation) {
    }

    private static final Map<String, Setting> OF_CALLS = Map.of(
            "retry.max-retries", new Setting("retry.max-retries", it -> it),
            "retry.delay", new Setting("retry.delay", GuardKeys::millis),
            "circuit-breaker.enabled", new Setting("circuit-breaker.enabled", it -> it),
            "circuit-breaker.request-volume-threshold", new Setting("circuit-breaker.request-volume-threshold", it -> it),
            "circuit-breaker.failure-ratio", new Setting("circuit-breaker.failure-ratio", it -> it),
            "circuit-breaker.delay", new Setting("circuit-breaker.delay", GuardKeys::millis));

    private static final Map<String, Setting> OF_ATTEMPTS = Map.of(
            "timeout.value", new Setting("timeout", GuardKeys::millis),
            "rate-limit.enabled", new Setting("rate-limit", GuardKeys::isOn),
            "rate-limit.window", new Setting("rate-limit", it -> String.valueOf(spacing(Integer.parseInt(it.strip())))),
            "bulkhead.enabled", new Setting("max-concurrent", GuardKeys::isOn),
            "bulkhead.value", new Setting("max-concurrent", it -> it));

    /** What an application sets for all its annotations would mix with the numbers of ours. */
    private static final Map<String, String> AS_THE_ANNOTATIONS_SAY = Map.ofEntries(
            Map.entry("retry.enabled", "true"), Map.entry("retry.delay-unit", "millis"), Map.entry("retry.max-duration", "0"),
            Map.entry("circuit-breaker.delay-unit", "millis"), Map.entry("circuit-breaker.success-threshold", "1"),
            Map.entry("timeout.enabled", "true"), Map.entry("timeout.unit", "millis"),
            Map.entry("rate-limit.value", "1"), Map.entry("rate-limit.window-unit", "millis"),
            Map.entry("rate-limit.min-spacing", "0"), Map.entry("rate-limit.type", "smooth"),
            Map.entry("bulkhead.waiting-task-queue", String.valueOf(GuardedCall.MOST_WAITING)));

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.startsWith("smallrye.f") && !name.startsWith("quarkus.f")) {
            return context.proceed(name);
        }
        var key = KEY.matcher(name);
        return key.matches() ? value(context, name, key) : context.proceed(name);
    }

    private static ConfigValue value(ConfigSourceInterceptorContext context, String name, Matcher key) {
        var client = GuardName.client(key.group(1));
        var setting = (key.group(2).equals("attempt") ? OF_ATTEMPTS : OF_CALLS).get(key.group(3));
        if (setting == null) {
            var said = AS_THE_ANNOTATIONS_SAY.get(key.group(3));
            return said == null ? context.proceed(name) : ConfigValue.builder().withName(name).withValue(said).build();
        }
        var own = context.proceed(client.key(setting.property()));
        return own == null || own.getValue() == null ? context.proceed(name)
                : own.withName(name).withValue(setting.translation().apply(own.getValue()));
    }

    /** The time from one call to the next, in whole milliseconds: rather a little too slow than too fast. */
    static long spacing(int callsASecond) {
        return (1000 + callsASecond - 1) / callsASecond;
    }

    private static String millis(String duration) {
        return String.valueOf(DurationConverter.parseDuration(duration).toMillis());
    }

    private static String isOn(String number) {
        return String.valueOf(!number.strip().equals("0"));
    }
}
