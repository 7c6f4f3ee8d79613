package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.jboss.shrinkwrap.api.spec.JavaArchive;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkus.test.QuarkusUnitTest;

/** How calls are protected when the application says nothing about it. Each client is used for one test only. */
final class Protection {

    private static int name;

    private Protection() {
    }

    /** An application whose default client calls {@link AnswerAsAsked}. */
    static QuarkusUnitTest application(Class<?>... more) {
        return application(jar -> jar.addClasses(more));
    }

    /** The same with what is added to it. */
    static QuarkusUnitTest application(Consumer<JavaArchive> more) {
        return new QuarkusUnitTest()
                .setBeforeAllCustomizer(AnswerAsAsked::start)
                .withApplicationRoot(jar -> more.accept(jar.addClasses(AnswerAsAsked.class, Protection.class)))
                .overrideRuntimeConfigKey("quarkus.dingtalk-conference.url", AnswerAsAsked.CONFIGURED_URL);
    }

    static MeetingRequest request(String title) {
        return MeetingRequest.builder().creator("u").title(title).startsAt(Instant.EPOCH).lasting(Duration.ofHours(1)).build();
    }

    private static String fails(int status) {
        return answer("fails-" + name++, status, "{\"code\":\"c\"}");
    }

    static void assertThatABookingGoesOutOnce(MeetingService meetings) {
        var unavailable = fails(503);
        var wrong = fails(400);

        assertThatThrownBy(() -> meetings.schedule(request(unavailable))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(unavailable)).isEqualTo(1);
        assertThatThrownBy(() -> meetings.schedule(request(wrong))).isInstanceOf(InvalidRequestException.class);
        assertThat(requests(wrong)).isEqualTo(1);
    }

    static void assertThatAReadIsRetried(MeetingService meetings) {
        var unavailable = fails(503);
        long before = System.nanoTime();

        assertThatThrownBy(() -> meetings.info(unavailable)).isInstanceOf(DingTalkUnavailableException.class);
        assertThat(requests(unavailable)).isEqualTo(4);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofMillis(700), Duration.ofSeconds(5));
    }

    static void assertThatTheCircuitBreakerOpens(MeetingService meetings) {
        var unavailable = fails(503);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> meetings.schedule(request(unavailable))).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThatThrownBy(() -> meetings.schedule(request(unavailable))).isInstanceOf(DingTalkUnavailableException.class)
                .hasMessageContaining("circuit breaker");
    }

    static void assertThatTheLimitHolds(MeetingService meetings) {
        long before = System.nanoTime();
        for (int i = 0; i < 21; i++) {
            meetings.info(good("limit"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
}
