package io.quarkiverse.dingtalk.conference.it.regressions;

import static io.quarkiverse.dingtalk.conference.it.regressions.Clients.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A thread of the application that is interrupted while it books is told the truth, and what was not sent is never sent. */
@QuarkusTest
@TestProfile(InterruptedCallerTest.OneCallASecond.class)
class InterruptedCallerTest {

    public static class OneCallASecond implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.rate-limit", "1");
        }
    }

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void beforeItsTurn() {
        book("has the turn before");
        given().post("/callers/t").then().statusCode(204);

        given().delete("/callers/t").then().statusCode(200)
                .body("kind", is("DingTalkUnavailableException"))
                .body("problem", containsString("nothing was sent"));

        book("has the turn after");
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title)
                .containsExactly("has the turn before", "has the turn after");
    }

    @Test
    void afterItWasSent() throws InterruptedException {
        dingTalk.failNext(Operation.CREATE, Fault.delay(Duration.ofSeconds(5)));
        given().post("/callers/t").then().statusCode(204);
        soon().until(() -> dingTalk.count(Operation.CREATE) == 1);

        given().delete("/callers/t").then().statusCode(200)
                .body("kind", is("OutcomeUnknownException"));

        book("goes out after all that t may have sent");
        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title)
                .containsExactly("t", "goes out after all that t may have sent");
    }

    private static void book(String title) {
        given().queryParam("title", title).post("/meetings").then().statusCode(200);
    }
}
