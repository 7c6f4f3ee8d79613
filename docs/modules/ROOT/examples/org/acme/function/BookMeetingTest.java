package org.acme.function;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BookMeetingTest {

    private static final String EVENT = """
            {"creator": "ann", "title": "Design review", "start": "2030-05-06T07:00:00Z", "length": "PT45M"}""";

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void anEventBooksAMeeting() {
        given().contentType("application/json").body(EVENT).post("/_lambda_") // <1>
                .then().statusCode(200).body("status", is("booked"));

        assertEquals("Design review", dingTalk.bookings().get(0).title());
    }

    @Test
    void aBookingInDoubtIsAnAnswer() {
        dingTalk.failNext(Operation.CREATE, Fault.closeAfterRead().executed());

        given().contentType("application/json").body(EVENT).post("/_lambda_")
                .then().statusCode(200).body("status", is("unknown"));
    }
}
