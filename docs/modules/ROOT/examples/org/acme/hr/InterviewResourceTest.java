package org.acme.hr;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InterviewResourceTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void candidatesWaitToBeLetIn() {
        String booking = given().queryParam("recruiter", "recruiter").queryParam("candidate", "Ms Li")
                .post("/interviews").then().statusCode(200).extract().path("scheduleConferenceId");
        dingTalk.start(booking);

        given().get("/interviews/{id}/settings", booking).then().statusCode(200).body("waitingRoom", is(true));
    }
}
