package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.devui.tests.DevUIJsonRPCTest;
import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.response.ValidatableResponse;

/** What the pages of the Dev UI are told. */
class DevUITest extends DevUIJsonRPCTest {

    private static final String PREFIX = "quarkus.dingtalk-conference.";
    private static final int PORT = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with(List.of(TalkativeTokens.class, AtOnceResource.class),
            PREFIX + "devservices.port=" + PORT,
            PREFIX + "\"fixed\".access-token=s3cret-token",
            PREFIX + "\"branch\".suite-key=k", PREFIX + "\"branch\".suite-secret=s3cret",
            PREFIX + "\"talkative\".url=https://api.dingtalk.com");

    DevUITest() {
        super("quarkus-dingtalk-conference", APP.url());
    }

    @Test
    void clientsAreShownWithTheTypeOfTheirCredentialsAndWithoutSecrets() throws Exception {
        JsonNode clients = executeJsonRPCMethod("clients");

        assertThat(clients.findValuesAsText("name")).containsExactly("<default>", "branch", "fixed", "talkative");
        assertThat(clients.findValuesAsText("credentials"))
                .containsExactly("an internal app", "a third-party app", "a fixed token",
                        "a bean of type AccessTokenProvider");
        assertThat(clients.get(0).get("url").asText()).startsWith("http://127.0.0.1:");
        assertThat(clients.get(1).get("url").asText()).isEqualTo("https://api.dingtalk.com");
        assertThat(clients.toString()).doesNotContain("s3cret").doesNotContain("ding-emulator-secret");
    }

    @Test
    void ofATokenOnlyItsEndIsShownOrWhatIsWrong() throws Exception {
        assertThat(token("<default>").fieldNames()).toIterable().containsExactly("expiresAt");
        assertThat(token("branch").get("problem").asText()).contains("auth-corp-id");
    }

    @Test
    void theWordsOfAProviderOfTheApplicationAreNotShown() throws Exception {
        assertThat(token("talkative").get("problem").asText())
                .isEqualTo("The provider of access tokens failed with java.lang.IllegalStateException");
    }

    @Test
    void aMeetingTakesPlaceAndItsBookingIsShownWithItsAnswer() throws Exception {
        String booking = APP.book();
        executeJsonRPCMethod("start", Map.of("scheduleConferenceId", booking));
        String meeting = control("/conferences").extract().path("conferences[0].conferenceId");
        executeJsonRPCMethod("join", Map.of("conferenceId", meeting, "unionId", "somebody"));
        executeJsonRPCMethod("end", Map.of("conferenceId", meeting));

        JsonNode dingTalk = executeJsonRPCMethod("dingTalk");
        assertThat(meeting(dingTalk).get("running").asBoolean()).isFalse();
        assertThat(meeting(dingTalk).get("members").findValuesAsText("unionId")).containsExactly("somebody");
        assertThat(dingTalk.get("requests").get(0).get("answer").asText()).contains("\"accessToken\":\"***\"");
        assertThat(dingTalk.get("requests").get(1).get("answer").asText()).contains(booking);
    }

    @Test
    void anEventIsShownWithWhatBecameOfItAndSentAgain() throws Exception {
        executeJsonRPCMethod("publish", Map.of("event", "{\"eventType\":\"meeting_status_change\",\"eventId\":\"an-event\"}"));

        JsonNode dingTalk = executeJsonRPCMethod("dingTalk");
        assertThat(dingTalk.get("events").findValuesAsText("eventId")).containsExactly("an-event");
        assertThat(dingTalk.get("events").get(0).get("deliveries").get("acknowledged").asBoolean()).isFalse();
        assertThat(dingTalk.get("connections")).isEmpty(); // nothing listens
    }

    @Test
    void aMeetingThatWasStartedAtOnceIsShownWithWhoDeclines() throws Exception {
        String meeting = startAtOnce();
        executeJsonRPCMethod("decline", Map.of("conferenceId", meeting, "unionId", "guest"));

        JsonNode members = conference(meeting).get("members");
        assertThat(members.findValuesAsText("unionId")).containsExactly("host", "guest");
        assertThat(members.findValuesAsText("attendStatus")).containsExactly("3", "4");
    }

    @Test
    void whatIsSaidIsRecordedAndTheRecordingProcessed() throws Exception {
        String meeting = startAtOnce();
        executeJsonRPCMethod("speak", Map.of("conferenceId", meeting, "unionId", "host", "text", "Hello"));
        executeJsonRPCMethod("end", Map.of("conferenceId", meeting));
        String afterTheEnd = control("/conferences/" + meeting).extract().path("recording");
        executeJsonRPCMethod("process", Map.of("conferenceId", meeting));

        assertThat(afterTheEnd).isEqualTo("ended");
        assertThat(conference(meeting).get("recording").asText()).isEqualTo("processed");
        assertThat(recordedTexts(meeting)).containsExactly("Hello");
    }

    @Test
    void nobodySpeaksWhoIsNotInside() throws Exception {
        assertThat(executeJsonRPCMethod("speak", Map.of("conferenceId", startAtOnce(), "unionId", "guest", "text", "Hello"))
                .get("problem").asText()).startsWith("guest is not in the conference");
    }

    @Test
    void aFaultIsSetAndAWrongOneIsSaidToBe() throws Exception {
        executeJsonRPCMethod("fail", Map.of("fault", "{\"operation\":\"QueryScheduleConfSettings\",\"fault\":\"html\"}"));
        APP.get("/unknown").then().statusCode(500);

        assertThat(executeJsonRPCMethod("dingTalk").get("requests").findValuesAsText("status")).contains("503");
        assertThat(executeJsonRPCMethod("fail", Map.of("fault", "{\"fault\":\"boom\"}")).get("problem").asText())
                .startsWith("no fault is called boom");
    }

    private static JsonNode meeting(JsonNode dingTalk) {
        return dingTalk.get("bookings").get(0).get("conferences").get(0);
    }

    private static String startAtOnce() {
        return given().port(APP.port()).post("/at-once").then().statusCode(200).extract().asString();
    }

    private JsonNode conference(String conferenceId) throws Exception {
        for (JsonNode conference : executeJsonRPCMethod("dingTalk").get("conferences")) {
            if (conference.get("conferenceId").asText().equals(conferenceId)) {
                return conference;
            }
        }
        throw new AssertionError("There is no meeting " + conferenceId);
    }

    private static List<String> recordedTexts(String conferenceId) {
        return control("/conferences/" + conferenceId + "/recordings").extract().path("recording.pieces.text");
    }

    /** Without the Dev UI, of which each call takes seconds in tests. */
    private static ValidatableResponse control(String path) {
        return given().port(PORT).get("/_emulator" + path).then().statusCode(200);
    }

    private JsonNode token(String client) throws Exception {
        return executeJsonRPCMethod("token", Map.of("client", client));
    }
}
