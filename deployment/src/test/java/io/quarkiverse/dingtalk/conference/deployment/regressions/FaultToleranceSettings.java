package io.quarkiverse.dingtalk.conference.deployment.regressions;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.faulttolerance.ExecutionContext;
import org.eclipse.microprofile.faulttolerance.FallbackHandler;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.meeting.MeetingsApi;
import io.quarkus.smallrye.faulttolerance.runtime.config.SmallRyeFaultToleranceConfig;
import io.quarkus.smallrye.faulttolerance.runtime.config.SmallRyeFaultToleranceConfig.StrategiesConfig;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.common.utils.StringUtil;
import io.smallrye.faulttolerance.api.BeforeRetryHandler;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import io.smallrye.faulttolerance.api.RateLimitType;

/** Every key that the fault-tolerance library knows, for all methods and for ours. */
final class FaultToleranceSettings {

    private static final String PREFIX = "quarkus.fault-tolerance.";

    /** All methods, our methods, and our classes. */
    private static final List<String> PLACES = List.of("global", place(MeetingService.class, "/schedule"),
            place(ReactiveMeetingService.class, "/schedule"), place(MeetingsApi.class, "/createScheduleConference"),
            place(MeetingsApi.class, "/queryConferenceInfo"), place(ConferenceApi.class, ""),
            place(MeetingService.class, ""));

    private FaultToleranceSettings() {
    }

    private static String place(Class<?> type, String method) {
        return '"' + type.getName() + method + '"';
    }

    /** Everything is switched off, by properties and as the environment of a service mesh does it. */
    static QuarkusUnitTest off() {
        var app = app().overrideConfigKey("quarkus.fault-tolerance.enabled", "false")
                .overrideConfigKey("MP_Fault_Tolerance_NonFallback_Enabled", "false");
        keys(true).forEach(app::overrideConfigKey);
        return app;
    }

    /** Every value is set to one that would do harm. */
    static QuarkusUnitTest values() {
        var app = app();
        keys(false).forEach(app::overrideConfigKey);
        return app;
    }

    private static QuarkusUnitTest app() {
        return Protection.application(jar -> jar
                .addClasses(FaultToleranceSettings.class, ProtectedWhateverIsSet.class, Harm.class, HarmBetween.class,
                        Environment.class)
                .addAsServiceProvider(ConfigSource.class, Environment.class))
                .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
                .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"customers\".url", AnswerAsAsked.CONFIGURED_URL)
                .overrideConfigKey("quarkus.dingtalk-conference.\"customers\".suite-key", "k")
                .overrideConfigKey("quarkus.dingtalk-conference.\"customers\".suite-secret", "s")
                .overrideConfigKey("quarkus.dingtalk-conference.\"customers\".suite-ticket", "t");
    }

    /** As the application has them. */
    static List<String> ofTheApplication() {
        return StreamSupport.stream(ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .filter(it -> it.startsWith(PREFIX) || it.contains("/Retry/")).distinct().toList();
    }

    private static Map<String, String> keys(boolean off) {
        var keys = new TreeMap<String, String>();
        for (Method strategy : StrategiesConfig.class.getMethods()) {
            var name = StringUtil.skewer(strategy.getName());
            for (Method key : ((Class<?>) argument(strategy)).getMethods()) {
                if (key.getName().equals("enabled") == off) {
                    PLACES.forEach(place -> keys.put(PREFIX + place + "." + name + "." + StringUtil.skewer(key.getName()),
                            off ? "false" : harmful(key)));
                }
            }
        }
        if (!off) {
            for (Method general : SmallRyeFaultToleranceConfig.class.getMethods()) {
                if (argument(general) == Boolean.class && !general.getName().equals("enabled")) {
                    keys.put(PREFIX + StringUtil.skewer(general.getName()), "true");
                }
            }
            keys.put("Retry/maxRetries", "7"); // the spelling of MicroProfile
            keys.put(MeetingsApi.class.getName() + "/createScheduleConference/Retry/maxRetries", "7");
        }
        return keys;
    }

    private static Object argument(Method key) {
        return key.getGenericReturnType() instanceof ParameterizedType type ? type.getActualTypeArguments()[0] : null;
    }

    private static String harmful(Method key) {
        var name = key.getName();
        var type = key.getReturnType();
        if (type == OptionalInt.class || type == OptionalLong.class) {
            return "7";
        } else if (type == OptionalDouble.class) {
            return "0.9";
        } else if (name.endsWith("nit")) {
            return "hours";
        } else if (argument(key) == RateLimitType.class) {
            return "rolling";
        } else if (name.endsWith("On")) {
            return RuntimeException.class.getName();
        } else if (argument(key) == String.class) {
            return "nobody";
        }
        return (argument(key).toString().contains("BeforeRetry") ? HarmBetween.class : Harm.class).getName();
    }

    /** All that may be named where a class is asked for. */
    public static class Harm implements Predicate<Object>, FallbackHandler<Object>, CustomBackoffStrategy {

        @Override
        public boolean test(Object anything) {
            return true;
        }

        @Override
        public Object handle(ExecutionContext context) {
            return null;
        }

        @Override
        public void init(long initialDelayInMillis) {
            // nothing
        }

        @Override
        public long nextDelayInMillis(Throwable exception) {
            return 0;
        }
    }

    /** The same where it may be none of these. */
    public static class HarmBetween implements BeforeRetryHandler {

        @Override
        public void handle(ExecutionContext context) {
            // nothing
        }
    }

    /** What is in the environment. */
    public static class Environment extends EnvConfigSource {

        public Environment() {
            super(Map.of("MP_FAULT_TOLERANCE_NONFALLBACK_ENABLED", "false"), 300);
        }
    }
}
