package io.quarkiverse.dingtalk.conference.it.regressions;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.awaitility.core.ConditionFactory;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.smallrye.mutiny.Uni;

/** An application with a client for each kind of test here, so that it starts once for all of them. */
public class Clients implements QuarkusTestProfile {

    static final String CREATE = "CreateScheduleConference";
    static final String INFO = "QueryConferenceInfo";

    private final Map<String, String> config = new HashMap<>();

    @Override
    public Map<String, String> getConfigOverrides() {
        client("overload", Map.of("deadline", "5S"));
        client("overload-slow", Map.of("deadline", "5S"));
        client("overload-narrow", Map.of("deadline", "3S", "max-concurrent", "5"));
        client("overload-burst", Map.of("deadline", "10S", "max-concurrent", "5"));
        client("limited", Map.of("rate-limit", "2", "deadline", "5S", "retry.max-retries", "0"));
        client("narrow", Map.of("rate-limit", "0", "max-concurrent", "1"));
        client("free", Map.of("rate-limit", "0"));
        client("slow-backoff", Map.of("rate-limit", "0", "retry.delay", "2S"));
        client("eager", Map.of("rate-limit", "0", "retry.delay", "1ms"));
        for (var own : new String[] { "breaker-give-up", "breaker-early", "breaker-input", "breaker-bulkhead",
                "breaker-probe" }) {
            client(own, Map.of("rate-limit", "0", "retry.max-retries", "0", "circuit-breaker.request-volume-threshold", "4",
                    "circuit-breaker.delay", "1S", "max-concurrent", own.equals("breaker-bulkhead") ? "1" : "50"));
        }
        client("blocked-1", Map.of("rate-limit", "0", "circuit-breaker.delay", "5S"));
        client("blocked-2", Map.of("rate-limit", "0", "circuit-breaker.delay", "5S"));
        client("hurried", Map.of("rate-limit", "0", "timeout", "2S", "deadline", "5S"));
        client("fork-join", Map.of());
        client("no-loader", Map.of());
        client("verticle", Map.of());
        client("blocked-loop", Map.of());
        var customers = new HashMap<>(Map.of("suite-key", "ding-emulator-suite-key", "suite-secret",
                "ding-emulator-suite-secret", "suite-ticket", "ding-emulator-suite-ticket", "url",
                "${quarkus.dingtalk-conference.url}", "rate-limit", "0", "circuit-breaker.delay", "5S"));
        client("customers", customers);
        return config;
    }

    private void client(String name, Map<String, String> keys) {
        keys.forEach((key, value) -> config.put("quarkus.dingtalk-conference.\"" + name + "\"." + key, value));
    }

    static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }

    /** How a call ends: the kind of its failure, or "answered". */
    static Uni<String> end(Uni<?> call) {
        return call.replaceWith("answered").onFailure(ConferenceException.class)
                .recoverWithItem(problem -> problem.getClass().getSimpleName());
    }

    /** Waits for something that soon holds in another thread or process. */
    static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10));
    }
}
