package io.quarkiverse.dingtalk.conference.it.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A function that books, called by an event as Lambda calls it. */
@QuarkusTest
class FunctionTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void anEventBooksAMeeting() {
        var answer = call("""
                {"creator": "ann", "title": "Design review", "start": "2030-05-06T07:00:00Z", "length": "PT45M"}""")
                .statusCode(200).body("status", is("DONE")).extract().jsonPath();

        assertThat(dingTalk.bookings()).singleElement().satisfies(booking -> {
            assertThat(booking.scheduleConferenceId()).isEqualTo(answer.getString("scheduleConferenceId"));
            assertThat(booking.title()).isEqualTo("Design review");
            assertThat(booking.startsAt()).isEqualTo(Instant.parse("2030-05-06T07:00:00Z"));
            assertThat(booking.endsAt()).isEqualTo(booking.startsAt().plus(Duration.ofMinutes(45)));
        });
        assertThat(answer.getString("joinUrl")).startsWith("https://");
    }

    @Test
    void aBookingInDoubtIsAnAnswerSinceLambdaWouldRepeatAFailure() {
        dingTalk.failNext(Operation.CREATE, Fault.status(500).executed());

        book("in doubt").statusCode(200).body("status", is("UNKNOWN"), "reason", containsString("look in DingTalk"));

        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("in doubt");
    }

    @Test
    void aBookingThatIsNoneIsAnAnswerSinceARepetitionWouldBeInVain() {
        book("").statusCode(200).body("status", is("REFUSED"), "reason", containsString("title"));
    }

    @Test
    void aBookingThatWasNotMadeForNowIsAFailureThatLambdaMayRepeat() {
        dingTalk.fail(Operation.CREATE, -1, Fault.throttled());
        book("too many").statusCode(500).body("errorType", containsString("ThrottledException"));
        dingTalk.clearFaults();

        book("repeated").statusCode(200).body("status", is("DONE"));
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("repeated");
    }

    private static ValidatableResponse book(String title) {
        return call("""
                {"creator": "ann", "title": "%s", "start": "2030-05-06T07:00:00Z", "length": "PT45M"}""".formatted(title));
    }

    private static ValidatableResponse call(String event) {
        return given().contentType("application/json").body(event).post("/_lambda_").then();
    }
}
