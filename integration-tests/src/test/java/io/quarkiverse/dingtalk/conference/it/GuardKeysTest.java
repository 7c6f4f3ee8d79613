package io.quarkiverse.dingtalk.conference.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;

/** Every key that tunes the guards takes effect, for a client and for an organization that only the call names. */
@QuarkusTest
@TestProfile(GuardKeysTest.OneKeyEach.class)
class GuardKeysTest {

    private static final String INFO = "QueryConferenceInfo";

    /** A client for each key, and a third-party app with the same key for organizations. */
    public static class OneKeyEach implements QuarkusTestProfile {

        private final Map<String, String> config = new HashMap<>();

        @Override
        public Map<String, String> getConfigOverrides() {
            config.put("quarkus.dingtalk-conference.retry.max-retries", "2");
            config.put("quarkus.dingtalk-conference.retry.delay", "1ms");
            // what an application sets for its own annotations, or for the whole library, must not matter
            config.put("quarkus.fault-tolerance.mp-compatibility", "true");
            config.put("quarkus.fault-tolerance.global.retry.max-retries", "7");
            config.put("quarkus.fault-tolerance.global.retry.delay-unit", "hours");
            config.put("quarkus.fault-tolerance.global.circuit-breaker.delay-unit", "hours");
            config.put("quarkus.fault-tolerance.global.timeout.unit", "hours");
            config.put("quarkus.fault-tolerance.global.rate-limit.value", "100");
            config.put("quarkus.fault-tolerance.global.bulkhead.waiting-task-queue", "1");
            clients("retries", Map.of("retry.max-retries", "1"));
            clients("odd name: é_$", Map.of("retry.max-retries", "1"));
            clients("delay", Map.of("retry.delay", "1H", "deadline", "2S", "retry.max-retries", "1"));
            clients("throttled-delay",
                    Map.of("retry.throttled-delay", "1ms", "deadline", "2S", "retry.max-retries", "1"));
            clients("no-breaker", Map.of("circuit-breaker.enabled", "false"));
            clients("threshold", Map.of("circuit-breaker.request-volume-threshold", "4"));
            clients("ratio", Map.of("circuit-breaker.request-volume-threshold", "4", "circuit-breaker.failure-ratio", "1"));
            clients("breaker-delay",
                    Map.of("circuit-breaker.request-volume-threshold", "4", "circuit-breaker.delay", "0S"));
            clients("limit", Map.of("rate-limit", "1", "deadline", "700ms"));
            clients("concurrent", Map.of("max-concurrent", "1", "deadline", "2S"));
            clients("time", Map.of("timeout", "1S"));
            return config;
        }

        private void clients(String name, Map<String, String> keys) {
            for (var kind : Kind.values()) {
                var all = new HashMap<>(Map.of("retry.max-retries", "0", "retry.delay", "1ms", "rate-limit", "0"));
                all.put("url", "${quarkus.dingtalk-conference.url}");
                all.putAll(kind.credentials);
                all.putAll(keys);
                all.forEach((key, value) -> config
                        .put("quarkus.dingtalk-conference.\"" + kind.client(name) + "\"." + key, value));
            }
        }
    }

    enum Kind {
        CLIENT(Map.of("app-key", "ding-emulator-key", "app-secret", "ding-emulator-secret")),
        ORGANIZATION(Map.of("suite-key", "ding-emulator-suite-key", "suite-secret", "ding-emulator-suite-secret",
                "suite-ticket", "ding-emulator-suite-ticket"));

        private final Map<String, String> credentials;

        Kind(Map<String, String> credentials) {
            this.credentials = credentials;
        }

        private String client(String name) {
            return this == CLIENT ? name : name + " of a third-party app";
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    MeetingService ofDefaultClient;

    @Inject
    @Any
    Instance<MeetingService> services;

    @BeforeEach
    void startAnew() {
        dingTalk.reset();
    }

    @ParameterizedTest
    @EnumSource
    void maxRetries(Kind kind) {
        dingTalk.fail(INFO, -1, Fault.status(503));

        assertFailsAndIsUnavailable(meetings("retries", kind));
        assertThat(requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aNameMayHaveAnyCharacters(Kind kind) {
        dingTalk.fail(INFO, -1, Fault.status(503));

        assertFailsAndIsUnavailable(meetings("odd name: é_$", kind));
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void maxRetriesOfTheDefaultClient() {
        dingTalk.fail(INFO, -1, Fault.status(503));

        assertFailsAndIsUnavailable(ofDefaultClient);
        assertThat(requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void delayBetweenTries(Kind kind) {
        dingTalk.failNext(INFO, Fault.status(503));

        assertThatThrownBy(() -> meetings("delay", kind).info("c")).hasMessageContaining("DingTalk answered 503");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void delayOfWhatDingTalkHasThrottled(Kind kind) {
        dingTalk.failNext(INFO, Fault.throttled());

        assertIsAnswered(meetings("throttled-delay", kind));
        assertThat(requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void noCircuitBreaker(Kind kind) {
        dingTalk.fail(INFO, -1, Fault.status(503));
        fail(30, meetings("no-breaker", kind));

        assertThat(requests()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource
    void howManyTriesTheCircuitBreakerLooksAt(Kind kind) {
        dingTalk.fail(INFO, -1, Fault.status(503));
        fail(4, meetings("threshold", kind));

        assertThatThrownBy(() -> meetings("threshold", kind).info("c")).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("not sent").hasMessageContaining("circuit breaker");
        assertThat(requests()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void whichPartOfThemMustHaveFailed(Kind kind) {
        assertIsAnswered(meetings("ratio", kind));
        dingTalk.fail(INFO, -1, Fault.status(503));
        fail(6, meetings("ratio", kind));

        assertThat(requests()).isEqualTo(1 + 4);
    }

    @ParameterizedTest
    @EnumSource
    void howLongTheCircuitBreakerStaysOpen(Kind kind) {
        dingTalk.fail(INFO, 4, Fault.status(503));
        fail(4, meetings("breaker-delay", kind));

        assertIsAnswered(meetings("breaker-delay", kind));
    }

    @ParameterizedTest
    @EnumSource
    void callsASecond(Kind kind) {
        assertIsAnswered(meetings("limit", kind));

        assertThatThrownBy(() -> meetings("limit", kind).info("c")).isInstanceOf(ThrottledException.class)
                .hasMessageContaining("not sent").hasMessageContaining("deadline of 700 ms");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void callsUnderWay(Kind kind) {
        dingTalk.fail(INFO, 2, Fault.delay(Duration.ofMillis(1200)));
        var meetings = meetings("concurrent", kind).reactive();
        var failures = Uni.join().all(failure(meetings.info("c")), failure(meetings.info("c"))).andFailFast()
                .await().indefinitely();

        // one after the other they take longer than the deadline
        assertThat(failures).hasAtLeastOneElementOfType(ResourceNotFoundException.class)
                .hasAtLeastOneElementOfType(DingTalkUnavailableException.class);
    }

    @ParameterizedTest
    @EnumSource
    void timeOfATry(Kind kind) {
        dingTalk.failNext(INFO, Fault.noAnswer());

        assertThatThrownBy(() -> meetings("time", kind).info("c")).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("see the timeout of this client");
    }

    private MeetingService meetings(String name, Kind kind) {
        var ofClient = services.select(ConferenceClient.Literal.of(kind.client(name))).get();
        return kind == Kind.CLIENT ? ofClient : ofClient.forOrganization("ding-own");
    }

    private int requests() {
        return dingTalk.counts().get(INFO);
    }

    /** There is no such meeting, which only DingTalk knows. */
    private static void assertIsAnswered(MeetingService meetings) {
        assertThatThrownBy(() -> meetings.info("c")).isInstanceOf(ResourceNotFoundException.class);
    }

    private static void assertFailsAndIsUnavailable(MeetingService meetings) {
        assertThatThrownBy(() -> meetings.info("c")).isInstanceOf(DingTalkUnavailableException.class);
    }

    private static void fail(int times, MeetingService meetings) {
        for (int i = 0; i < times; i++) {
            assertFailsAndIsUnavailable(meetings);
        }
    }

    private static Uni<Throwable> failure(Uni<?> call) {
        return call.<Throwable> map(answer -> null).onFailure().recoverWithItem(problem -> problem);
    }
}
