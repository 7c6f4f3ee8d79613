package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Fault;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever a test did to the embedded DingTalk, the next one does not see it. */
@QuarkusTest
class ResetTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @BeforeEach
    void book() {
        given().post("/meetings").then().statusCode(200); // no fault of the test before strikes
    }

    @RepeatedTest(2)
    void eachTestFindsWhatItBookedItself() {
        assertEquals(1, dingTalk.bookings().size());
        assertEquals(1, dingTalk.count(Operation.CREATE));
        dingTalk.fail(Operation.ANY, -1, Fault.status(503));
    }

    @Nested
    class InANestedClass {

        @RepeatedTest(2)
        void eachTestFindsWhatItBookedItself() {
            assertEquals(1, dingTalk.bookings().size());
            assertTrue(dingTalk.requests().stream().noneMatch(it -> it.status() == 503));
            dingTalk.fail(Operation.ANY, -1, Fault.status(503));
        }
    }
}
