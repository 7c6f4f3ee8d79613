package io.quarkiverse.dingtalk.conference.it.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.dingtalk.conference.it.function.LambdaRuntimeApi.Result;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.DingTalkExtension;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.restassured.path.json.JsonPath;

/** What is deployed: function.zip, with an executable for the custom runtime or with the jars for Lambda's Java runtime. */
@ExtendWith(DingTalkExtension.class)
@Tag("process")
class FunctionZipIT {

    private static final Instant START = Instant.parse("2030-05-06T07:00:00Z");

    @TempDir
    static Path task;

    @InjectDingTalk
    static DingTalkEmulator dingTalk;

    private static PackedFunction book;

    @BeforeAll
    static void unzip() throws IOException {
        PackedFunction.unzip(Path.of("target", "function.zip"), task);
        book = start("book");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        book.close();
    }

    @Test
    void itBooks() {
        var answer = answer(book.invoke(booking("Design review")));

        assertThat(answer.getString("status")).isEqualTo("DONE");
        assertThat(dingTalk.bookings()).singleElement().satisfies(booked -> {
            assertThat(booked.scheduleConferenceId()).isEqualTo(answer.getString("scheduleConferenceId"));
            assertThat(booked.startsAt()).isEqualTo(START);
        });
    }

    @Test
    void anotherFunctionOfTheSameZipMoves() throws Exception {
        var id = booked();
        try (var move = start("move")) {
            var answer = answer(move.invoke("""
                    {"scheduleConferenceId": "%s", "creator": "ann", "start": "2030-05-06T08:00:00Z"}""".formatted(id)));

            assertThat(answer.getString("status")).isEqualTo("DONE");
            assertThat(dingTalk.bookings()).singleElement()
                    .satisfies(booked -> assertThat(booked.startsAt()).isEqualTo("2030-05-06T08:00:00Z"));
        }
    }

    @Test
    void anotherCancels() throws Exception {
        var id = answer(book.invoke(booking("Design review"))).getString("scheduleConferenceId");
        try (var cancel = start("cancel")) {
            var answer = answer(cancel.invoke("""
                    {"scheduleConferenceId": "%s", "creator": "ann"}""".formatted(id)));

            assertThat(answer.getString("status")).isEqualTo("DONE");
            assertThat(dingTalk.bookings()).singleElement().satisfies(booked -> assertThat(booked.isCanceled()).isTrue());
        }
    }

    @Test
    void anotherTellsWhoWasThere() throws Exception {
        var meeting = dingTalk.start(booked());
        dingTalk.join(meeting, "bob", "eve");
        dingTalk.end(meeting);
        try (var who = start("who")) {
            var answer = answer(who.invoke("""
                    {"conferenceId": "%s"}""".formatted(meeting)));

            assertThat(answer.<String> getList("attendees.name")).contains("bob", "eve");
            assertThat(answer.<String> getList("attendees.leftAt")).doesNotContainNull();
        }
    }

    @Test
    void aBookingInDoubtIsAnswered() {
        dingTalk.failNext(Operation.CREATE, Fault.closeAfterRead().executed());

        assertThat(answer(book.invoke(booking("in doubt"))).getString("status")).isEqualTo("UNKNOWN");
        assertBooked("in doubt");
    }

    @Test
    void whatMayBeRepeatedFailsAndTheNextInvocationGoesOn() throws Exception {
        try (var impatient = start("book", Map.of("QUARKUS_DINGTALK_CONFERENCE_RETRY_MAX_RETRIES", "0"))) {
            dingTalk.failNext(Operation.CREATE, Fault.throttled());
            var failed = impatient.invoke(booking("too many"));
            var repeated = impatient.invoke(booking("repeated"));

            assertThat(failed.failed()).isTrue();
            assertThat(failed.body()).contains("ThrottledException");
            assertThat(answer(repeated).getString("status")).isEqualTo("DONE");
            assertBooked("repeated");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signal freezes a process there")
    void afterANightItBooksOnceWithOneNewToken() throws Exception {
        answer(book.invoke(booking("in the evening")));
        int tokens = dingTalk.count(Operation.ACCESS_TOKEN);

        book.freeze();
        dingTalk.advanceClock(Duration.ofHours(10));
        var morning = book.send(booking("in the morning"));
        book.thaw();

        assertThat(answer(morning.join()).getString("status")).isEqualTo("DONE");
        assertBooked("in the evening", "in the morning");
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(tokens + 1);
    }

    @Test
    void itsLogHasItsStartAndNoWarning() {
        answer(book.invoke(booking("Design review")));

        assertThat(book.log()).contains("started in").doesNotContain("WARN", "ERROR", dingTalk.appSecret());
    }

    @Test
    void aFunctionWithoutCredentialsTellsWhatToSet() throws Exception {
        try (var unconfigured = new PackedFunction(task, Map.of("QUARKUS_DINGTALK_CONFERENCE_URL", dingTalk.url()))) {
            var failed = unconfigured.invoke(booking("Design review"));

            assertThat(failed.failed()).isTrue();
            assertThat(failed.body()).contains("AuthenticationException", "QUARKUS_DINGTALK_CONFERENCE_APP_SECRET");
        }
    }

    private static String booked() {
        return dingTalk.bookInCalendar("ann", "Design review", START, Duration.ofMinutes(45));
    }

    private static PackedFunction start(String handler) throws IOException {
        return start(handler, Map.of());
    }

    private static PackedFunction start(String handler, Map<String, String> more) throws IOException {
        var configuration = new HashMap<>(Map.of(
                "QUARKUS_LAMBDA_HANDLER", handler,
                "QUARKUS_DINGTALK_CONFERENCE_URL", dingTalk.url(),
                "QUARKUS_DINGTALK_CONFERENCE_APP_KEY", dingTalk.appKey(),
                "QUARKUS_DINGTALK_CONFERENCE_APP_SECRET", dingTalk.appSecret()));
        configuration.putAll(more);
        return new PackedFunction(task, configuration);
    }

    private static String booking(String title) {
        return """
                {"creator": "ann", "title": "%s", "start": "%s", "length": "PT45M"}""".formatted(title, START);
    }

    private static JsonPath answer(Result result) {
        assertThat(result.failed()).as(result.body()).isFalse();
        return JsonPath.from(result.body());
    }

    private static void assertBooked(String... titles) {
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly(titles);
    }
}
