package io.quarkiverse.dingtalk.conference.benchmark;

import static io.restassured.RestAssured.post;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What the JVM has seen here, it has in its cache: the training of the application whose start is measured. */
@QuarkusIntegrationTest
class BookingIT {

    @RepeatedTest(10)
    void booksAMeeting() {
        post("/meetings").then().statusCode(200).body("id", notNullValue());
    }
}
