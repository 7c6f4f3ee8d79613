package io.quarkiverse.dingtalk.conference.deployment.regressions;

import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.answer;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.good;
import static io.quarkiverse.dingtalk.conference.deployment.AnswerAsAsked.requests;
import static io.quarkiverse.dingtalk.conference.deployment.regressions.Protection.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;
import io.quarkus.test.QuarkusUnitTest;

/** An application has filters and interceptors for all its REST clients, which may fail, or take a thread of their own. */
class ApplicationsFiltersTest {

    private static final String MODE = "test.filters.mode";

    /** Filters that are late go on when this completes. */
    private static final CompletableFuture<Void> LATE = new CompletableFuture<>();
    private static final AtomicInteger LATE_FILTERS = new AtomicInteger();

    @RegisterExtension
    static final QuarkusUnitTest APP = Protection.application()
            .overrideConfigKey("quarkus.rest-client.dingtalk-conference.connection-pool-size", "1")
            .overrideConfigKey("quarkus.dingtalk-conference.access-token", "t")
            .overrideConfigKey("quarkus.dingtalk-conference.rate-limit", "0")
            .overrideConfigKey("quarkus.dingtalk-conference.timeout", "2S")
            .overrideConfigKey("quarkus.dingtalk-conference.retry.delay", "1ms")
            .overrideConfigKey("quarkus.dingtalk-conference.circuit-breaker.request-volume-threshold", "8")
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.SEVERE.intValue())
            .assertLogRecords(records -> assertThat(records).isEmpty());

    @Inject
    MeetingService meetings;

    /** And the breaker is closed, and the one connection is free. */
    @AfterEach
    void theNextCallIsAnswered() {
        System.clearProperty(MODE);
        assertThat(meetings.info(good("after")).conferenceId()).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(strings = { "request: exception", "request: IOException", "request: error", "request: abort 503",
            "request: abort 401", "request: elsewhere, exception", "writer: exception", "writer: IOException",
            "writer: error" })
    void whatFailsBeforeItIsSentIsNotInDoubt(String mode) {
        System.setProperty(MODE, mode);
        var title = good(mode.replaceAll("\\W", "-"));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(ConferenceException.class)
                    .isNotInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(requests(title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "response: exception", "response: IOException", "response: error", "response: unavailable",
            "response: throttled", "reader: exception", "reader: IOException", "reader: error", "reader: unavailable",
            "reader: throttled" })
    void whatFailsAfterItsAnswerIsInDoubtAndNotSentAgain(String mode) {
        System.setProperty(MODE, mode);
        var title = good(mode.replaceAll("\\W", "-"));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(OutcomeUnknownException.class);
        }
        assertThat(requests(title)).isEqualTo(10);
    }

    @Test
    void aBookingIsNotSentTwiceThoughAFilterGoesOnOnAnotherThread() {
        System.setProperty(MODE, "request: elsewhere");
        var title = answer("elsewhere", 503, "");

        assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(requests(title)).isEqualTo(1);
        assertThat(meetings.schedule(request(good("elsewhere-good")))).isNotNull();
    }

    @Test
    void aFilterThatTakesLongerThanAnAttemptSendsNothingLater() {
        System.setProperty(MODE, "request: late");
        var title = good("late");

        assertThatThrownBy(() -> meetings.schedule(request(title))).isInstanceOf(DingTalkUnavailableException.class);
        LATE.complete(null);
        await().until(() -> LATE_FILTERS.get() == 0);
        await().during(Duration.ofSeconds(1)).until(() -> requests(title) == 0);
    }

    /** Throws what the mode says. */
    private static void run(String place) throws IOException {
        var mode = System.getProperty(MODE, "");
        if (!mode.startsWith(place)) {
            return;
        }
        switch (mode.substring(mode.lastIndexOf(' ') + 1)) {
            case "exception" -> throw new IllegalStateException("of the application");
            case "IOException" -> throw new IOException("of the application");
            case "error" -> throw new AssertionError("of the application");
            case "unavailable" -> throw new DingTalkUnavailableException(new Failure("Other", "of another call"), null);
            case "throttled" -> throw new ThrottledException(new Failure("Other", "of another call"), Limit.PER_SECOND);
            default -> {
                // nothing
            }
        }
    }

    @Provider
    public static class RequestFilter implements ResteasyReactiveClientRequestFilter {

        @Override
        public void filter(ResteasyReactiveClientRequestContext request) {
            var mode = System.getProperty(MODE, "");
            if (mode.startsWith("request: abort")) {
                request.abortWith(Response.status(Integer.parseInt(mode.replaceAll("\\D", ""))).build());
            } else if (mode.startsWith("request: elsewhere")) {
                request.suspend();
                CompletableFuture.runAsync(() -> goOn(request));
            } else if (mode.equals("request: late")) {
                request.suspend();
                LATE_FILTERS.incrementAndGet();
                LATE.thenRunAsync(() -> goOn(request)).thenRun(LATE_FILTERS::decrementAndGet);
            } else {
                try {
                    run("request");
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
        }

        private static void goOn(ResteasyReactiveClientRequestContext request) {
            try {
                run("request");
                request.resume();
            } catch (Throwable problem) {
                request.resume(problem);
            }
        }
    }

    @Provider
    public static class ResponseFilter implements ClientResponseFilter {

        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
            run("response");
        }
    }

    @Provider
    public static class Writer implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            run("writer");
            context.proceed();
        }
    }

    @Provider
    public static class Reader implements ReaderInterceptor {

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            run("reader");
            return context.proceed();
        }
    }
}
