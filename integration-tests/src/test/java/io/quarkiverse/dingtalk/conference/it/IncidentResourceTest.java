package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IncidentResourceTest {

    private static final String HOST = "on-call";
    private static final String EXPERT = "expert";

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    String incident;

    @BeforeEach
    void begin() {
        incident = given().queryParam("starter", HOST).queryParam("invitees", EXPERT).post("/incidents").then()
                .statusCode(200).extract().path("conferenceId");
        dingTalk.join(incident, HOST, EXPERT);
    }

    @Test
    void whatWasRecordedCanBeWatchedAndRead() {
        given().queryParam("host", HOST).put("/incidents/{id}/recording", incident).then().statusCode(204);
        dingTalk.speak(incident, EXPERT, "The disk is full.");
        dingTalk.advanceClock(Duration.ofMinutes(1));
        given().queryParam("host", HOST).delete("/incidents/{id}/recording", incident).then().statusCode(204);
        dingTalk.process(incident);

        given().queryParam("reader", HOST).get("/incidents/{id}/videos", incident).then().statusCode(200)
                .body("mediaId", hasSize(1));
        given().queryParam("reader", HOST).get("/incidents/{id}/transcript", incident).then().statusCode(200)
                .body("text", contains("The disk is full."));
        given().queryParam("reader", HOST).get("/incidents/{id}/summary", incident).then().statusCode(200)
                .body("overall", notNullValue());
    }

    @Test
    void oneSpeaksAndTheOthersListen() {
        given().queryParam("speaker", EXPERT).put("/incidents/{id}/order", incident).then().statusCode(204);

        assertThat(dingTalk.members(incident)).filteredOn(it -> it.unionId().equals(EXPERT))
                .allMatch(it -> it.isCoHost());
    }

    @Test
    void othersSeeIt() {
        given().queryParam("starter", HOST).queryParam("target", "rtmp://live.example.org/app/key")
                .post("/incidents/{id}/streams", incident).then().statusCode(200).body("started", hasSize(1));

        assertThat(dingTalk.streams(incident)).hasSize(1);
    }

    @Test
    void afterItsEndItIsKnownWhoWasThere() {
        given().queryParam("host", HOST).delete("/incidents/{id}", incident).then().statusCode(204);

        given().get("/incidents/{id}/sessions", incident).then().statusCode(200)
                .body("unionId", containsInAnyOrder(HOST, EXPERT));
    }

    @Test
    void somebodyIsAllowedToRecord() {
        given().queryParam("administrator", "administrator").put("/incidents/recorders/{id}", EXPERT).then()
                .statusCode(204);

        assertThat(dingTalk.recordingAllowList()).hasSize(1);
    }
}
