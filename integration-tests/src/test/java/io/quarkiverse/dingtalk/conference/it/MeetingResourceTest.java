package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class MeetingResourceTest {

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Test
    void aBookedMeetingHasAnIdARoomCodeAndALink() {
        given().queryParam("title", "设计评审").post("/meetings").then()
                .statusCode(200)
                .body("scheduleConferenceId", matchesPattern(".+"))
                .body("roomCode", matchesPattern("\\d+"))
                .body("joinUrl", containsString("https://"));
    }

    @Test
    void theSettingsOfABookingAreThoseItWasMadeWith() {
        var booked = book();

        given().get("/meetings/bookings/{id}/settings", booked.getString("scheduleConferenceId")).then()
                .statusCode(200)
                .body("host", is("a-union-id"))
                .body("coHosts", contains("second-union-id", "third-union-id"))
                .body("muteOnJoin", is("ABOVE_SIX"))
                .body("waitingRoom", is(true))
                .body("joinBeforeHost", is(false));
    }

    @Test
    void aMeetingIsBookedByJsonWithAFewSettings() {
        var booked = given().contentType(ContentType.JSON).body("""
                {"creator": "a-union-id", "title": "By JSON", "startsAt": "2030-05-06T01:00:00Z", "lasting": "PT45M",
                 "settings": {"waitingRoom": true, "coHosts": null, "recording": {"layout": "SPEAKER"}}, "later": 1}
                """).post("/meetings/requests").then().statusCode(200).extract().jsonPath();

        given().get("/meetings/bookings/{id}/settings", booked.getString("scheduleConferenceId")).then()
                .statusCode(200)
                .body("waitingRoom", is(true))
                .body("coHosts", hasSize(0));
    }

    @Test
    void jsonOfWhichNoMeetingCanBeBookedIsABadRequest() {
        given().contentType(ContentType.JSON).body("{\"creator\": \"a-union-id\"}").post("/meetings/requests").then()
                .statusCode(400);
    }

    @Test
    void aRunningMeetingIsFoundByItsId() {
        var booked = book();
        var conferenceId = dingTalk.start(booked.getString("scheduleConferenceId"));

        given().get("/meetings/{id}", conferenceId).then()
                .statusCode(200)
                .body("status", is("IN_PROGRESS"))
                .body("title", is("Design review"))
                .body("scheduleConferenceId", is(booked.getString("scheduleConferenceId")))
                .body("endedAt", nullValue());
    }

    @Test
    void aRecurringMeetingIsListedOncePerStart() {
        var booking = book().getString("scheduleConferenceId");
        var first = dingTalk.start(booking);
        dingTalk.end(first);
        var second = dingTalk.start(booking);

        given().get("/meetings/bookings/{id}/occurrences", booking).then()
                .statusCode(200)
                .body("conferenceId", contains(first, second))
                .body("status", contains("ENDED", "IN_PROGRESS"));
    }

    @Test
    void meetingsAreFoundByRoomCodeAPageAtATime() {
        var booked = book();
        dingTalk.end(dingTalk.start(booked.getString("scheduleConferenceId")));
        dingTalk.start(booked.getString("scheduleConferenceId"));

        given().queryParam("size", 1).get("/meetings/rooms/{code}", booked.getString("roomCode")).then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("totalCount", is(2))
                .body("nextToken", matchesPattern(".+"));
    }

    @Test
    void whoIsOrWasInAMeetingIsListed() {
        var conferenceId = dingTalk.start(book().getString("scheduleConferenceId"));
        dingTalk.join(conferenceId, "a-union-id");
        dingTalk.join(conferenceId, "second-union-id");
        dingTalk.leave(conferenceId, "second-union-id");

        given().get("/meetings/{id}/members", conferenceId).then()
                .statusCode(200)
                .body("unionId", contains("a-union-id", "second-union-id"))
                .body("host", contains(true, false))
                .body("coHost", contains(false, true))
                .body("findAll { it.leftAt != null }.unionId", contains("second-union-id"));
    }

    @Test
    void aTitleThatDingTalkCutsIsReportedBack() {
        given().queryParam("title", "x".repeat(51)).post("/meetings").then()
                .statusCode(200)
                .body("titleCutTo", is("x".repeat(50)));
    }

    @Test
    void aTitleThatDingTalkRefusesIsNotSent() {
        given().queryParam("title", "x".repeat(257)).post("/meetings").then()
                .statusCode(400)
                .body("problem", containsString("title must have at most 256 characters"));
    }

    @Test
    void aMeetingThatIsNotThereIsNotFound() {
        given().get("/meetings/{id}", "no such/meeting?").then()
                .statusCode(404)
                .body("problem", containsString("roomNotFound"));
    }

    private static JsonPath book() {
        return given().post("/meetings").then().statusCode(200).extract().jsonPath();
    }
}
