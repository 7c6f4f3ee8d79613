package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.common.annotation.Identifier;

/** An application with a client for each type of credentials, all at the embedded DingTalk, and a clock that tests move. */
public class ManyClients implements QuarkusTestProfile {

    private static final String EMBEDDED = "${quarkus.dingtalk-conference.url}";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.dingtalk-conference.rate-limit", "0"),
                client("suite", "rate-limit", "0"),
                client("refreshing", "rate-limit", "0"),
                client("suite", "url", EMBEDDED),
                client("suite", "suite-key", "ding-emulator-suite-key"),
                client("suite", "suite-secret", "ding-emulator-suite-secret"),
                client("suite", "suite-ticket", "ding-emulator-suite-ticket"),
                client("unified", "url", EMBEDDED),
                client("unified", "client-id", "ding-emulator-key"),
                client("unified", "client-secret", "ding-emulator-secret"),
                client("unified", "corp-id", "ding-own"),
                client("hasty", "deadline", "1S"),
                client("stuck", "deadline", "1S"),
                client("wrong", "url", EMBEDDED),
                client("wrong", "app-key", "ding-emulator-key"),
                client("wrong", "app-secret", "not-the-secret"));
    }

    private static Map.Entry<String, String> client(String name, String property, String value) {
        return Map.entry("quarkus.dingtalk-conference.\"" + name + "\"." + property, value);
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TickingClock.class);
    }

    @Alternative
    @Singleton
    @Identifier("dingtalk-conference")
    public static class TickingClock implements InstantSource {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        void tick(Duration step) {
            ahead = ahead.plus(step);
        }
    }
}
