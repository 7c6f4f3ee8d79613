package io.quarkiverse.dingtalk.conference.deployment;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.goodAfter;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** A deadline, and doing without retries, for some calls of a service and not for the others. */
class PerCallTest {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(20);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(AnswerAsAsked::start)
            .withApplicationRoot(jar -> jar.addClasses(AnswerAsAsked.class, TestClients.class));

    private static final TestClients CLIENTS = new TestClients(APP, Map.of("retry.delay", "1ms"));

    static {
        CLIENTS.add("", "access-token", "token");
        CLIENTS.add("\"hasty\".", "access-token", "token", "deadline", "0.3S");
        CLIENTS.add("\"broken\".", "access-token", "token", "circuit-breaker.request-volume-threshold", "2",
                "circuit-breaker.delay", "1M");
        CLIENTS.add("\"customers\".", "client-id", "key", "client-secret", "secret");
        CLIENTS.add("\"app\".", "app-key", "key", "app-secret", "secret");
    }

    @Inject
    MeetingService meetings;

    @Inject
    @ConferenceClient("hasty")
    MeetingService hasty;

    @Inject
    @ConferenceClient("broken")
    MeetingService broken;

    @Inject
    @ConferenceClient("customers")
    MeetingService customers;

    @Inject
    @ConferenceClient("app")
    MeetingService app;

    /** They make connections and load classes, and are slow. */
    @BeforeEach
    void theFirstCallsOfTheApplication() {
        assertThat(meetings.info("first")).isNotNull();
        assertThat(meetings.schedule(request(good("first")))).isNotNull();
        assertThat(meetings.occurrences(answer("first", 200, "{\"conferenceList\":[]}"))).isEmpty();
    }

    @Test
    void theDeadlineOfACallEndsIt() {
        long before = System.nanoTime();

        assertThatThrownBy(() -> meetings.withDeadline(SHORT).info(goodAfter("slow", 30_000)))
                .isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("no answer within 1000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(SHORT, LONG);
    }

    @Test
    void theDeadlineOfABookingThatWasSentLeavesItInDoubt() {
        assertThatThrownBy(() -> meetings.withDeadline(SHORT).schedule(request(goodAfter("slow booking", 30_000))))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void theDeadlineOfACallIsForNoOther() {
        meetings.withDeadline(SHORT);

        assertThat(meetings.info(goodAfter("rather slow", 2000))).isNotNull();
    }

    @Test
    void aDeadlineMayBeLongerThanTheConfiguredOne() {
        assertThat(hasty.withDeadline(LONG).info(goodAfter("beyond", 2000))).isNotNull();
    }

    @Test
    void theLastDeadlineCounts() {
        assertThat(meetings.withDeadline(SHORT).withDeadline(LONG).info(goodAfter("last", 2000))).isNotNull();
    }

    @Test
    void aDeadlineIsForReactiveCallsToo() {
        assertThatThrownBy(() -> meetings.reactive().withDeadline(SHORT).info(goodAfter("reactive", 30_000)).await()
                .atMost(LONG)).isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("1000 ms");
    }

    @Test
    void aDeadlineIsForEachPageOfAListToo() {
        assertThatThrownBy(() -> meetings.withDeadline(SHORT).occurrences(goodAfter("page", 30_000)).stream().count())
                .isInstanceOf(DingTalkUnavailableException.class).hasMessageContaining("1000 ms");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void bothGoWithAnOrganizationInAnyOrder(boolean organizationFirst) {
        var ofOrganization = organizationFirst
                ? customers.forOrganization("ding-a").withDeadline(SHORT).withoutRetries()
                : customers.withoutRetries().withDeadline(SHORT).forOrganization("ding-b");
        assertThat(customers.forOrganization("ding-a").info("first")).isNotNull();
        assertThat(customers.forOrganization("ding-b").info("first")).isNotNull();
        var down = answer("down for " + System.nanoTime(), 503, "");

        assertThatThrownBy(() -> ofOrganization.info(goodAfter("slow", 30_000))).hasMessageContaining("1000 ms")
                .hasMessageContaining("organization ding-");
        assertThatThrownBy(() -> ofOrganization.info(down)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(down)).isEqualTo(1);
        assertThat(ofOrganization.info(AnswerAsAsked.TOKEN_OF_THE_CALL).conferenceId()).contains("ding-");
    }

    static Stream<Duration> noDeadlines() {
        return Stream.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(999_999), Duration.ofDays(1).plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("noDeadlines")
    void whatIsNoDeadlineIsRefusedAtOnce(Duration deadline) {
        assertThatThrownBy(() -> meetings.withDeadline(deadline)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("deadline must be").hasMessageContaining("but is " + deadline);
        assertThatThrownBy(() -> meetings.reactive().withDeadline(deadline)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void withoutRetriesACallIsMadeOnce() {
        var down = answer("down once", 503, "");
        var reactiveDown = answer("reactive down once", 503, "");

        assertThatThrownBy(() -> meetings.withoutRetries().info(down)).isInstanceOf(DingTalkUnavailableException.class);
        assertThatThrownBy(() -> meetings.reactive().withoutRetries().info(reactiveDown).await().atMost(LONG))
                .isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(down)).isEqualTo(1);
        assertThat(requests(reactiveDown)).isEqualTo(1);
    }

    @Test
    void theOtherCallsAreTriedAgainAllTheSame() {
        meetings.withoutRetries();
        var down = answer("down for the others", 503, "");

        assertThatThrownBy(() -> meetings.info(down)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(down)).isEqualTo(4);
    }

    @Test
    void aRefusedTokenIsReplacedWithoutRetriesToo() {
        var refused = answer("refused", 400, "{\"code\":\"InvalidAuthentication\"}");

        assertThatThrownBy(() -> app.withoutRetries().info(refused)).isInstanceOf(AuthenticationException.class);
        assertThat(requests(refused)).isEqualTo(2);
    }

    @Test
    void whatProtectsTheCallsIsShared() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> broken.withoutRetries().withDeadline(LONG).info(answer("down", 503, "")))
                    .hasMessageContaining("503");
        }

        assertThatThrownBy(() -> broken.info(good("up"))).hasMessageContaining("circuit breaker");
    }

    private static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }
}
