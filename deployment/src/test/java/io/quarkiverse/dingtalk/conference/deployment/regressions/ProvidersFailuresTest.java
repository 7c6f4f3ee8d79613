package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.goodAfter;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Whatever a provider of the application does, calls end and are told the truth, and nothing stands still after them. */
class ProvidersFailuresTest {

    private static final String MODE = "test.provider.mode";

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application()
            .overrideConfigKey("quarkus.dingtalk-conference.max-concurrent", "1")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "2S")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.max-retries", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.request-volume-threshold", "2")
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.SEVERE.intValue())
            .assertLogRecords(records -> assertThat(records).isEmpty());

    @Inject
    MeetingService meetings;

    @AfterEach
    void theNextCallIsAnswered() {
        System.clearProperty(MODE);
        assertThat(meetings.schedule(request(good("after")))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "throws an error", "throws an exception", "fails with an error", "returns null", "emits null",
            "fails with OutcomeUnknown", "never", "fails late" })
    void aBookingWithoutATokenIsNotSentAndNotInDoubt(String mode) {
        System.setProperty(MODE, mode);
        var title = good(mode.replace(' ', '-'));
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(ConferenceException.class)
                    .isNotInstanceOf(OutcomeUnknownException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(requests(title)).isZero();
    }

    @Test
    void aTokenThatCannotBeDroppedIsToldAsRefused() {
        System.setProperty(MODE, "cannot drop");
        var title = answer("refused", 400, "{\"code\":\"InvalidAuthentication\"}");

        assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(AuthenticationException.class);
        assertThat(requests(title)).isEqualTo(1);
    }

    @Test
    void aTokenThatComesTooLateForAnAnswerIsNotUsed() {
        System.setProperty(MODE, "late");
        var title = goodAfter("late", 500);

        assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(ConferenceException.class)
                .isNotInstanceOf(OutcomeUnknownException.class);
        await().during(Duration.ofSeconds(1)).until(() -> requests(title) == 0);
    }

    @ApplicationScoped
    public static class Provider implements AccessTokenProvider {

        private static final AccessToken GOOD = new AccessToken("t", Instant.MAX);

        @Override
        public Uni<AccessToken> token() {
            return switch (System.getProperty(MODE, "")) {
                case "throws an error" -> throw new AssertionError("of the application");
                case "throws an exception" -> throw new IllegalStateException("of the application");
                case "fails with an error" -> Uni.createFrom().failure(new AssertionError("of the application"));
                case "returns null" -> null;
                case "emits null" -> Uni.createFrom().nullItem();
                case "fails with OutcomeUnknown" ->
                    Uni.createFrom().failure(new OutcomeUnknownException(Failure.of("Other", "of another call")));
                case "never" -> Uni.createFrom().nothing();
                case "fails late" -> Uni.createFrom().item(GOOD).onItem().delayIt().by(Duration.ofMillis(2500))
                        .onItem().failWith(() -> new IllegalStateException("of the application"));
                case "late" -> Uni.createFrom().item(GOOD).onItem().delayIt().by(Duration.ofMillis(1800));
                default -> Uni.createFrom().item(GOOD);
            };
        }

        @Override
        public void invalidate(AccessToken refused) {
            if (System.getProperty(MODE, "").equals("cannot drop")) {
                throw new AssertionError("of the application");
            }
        }
    }
}
