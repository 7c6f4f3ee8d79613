package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.devui.tests.DevUIJsonRPCTest;
import io.quarkus.test.QuarkusDevModeTest;

/** What the pages of the Dev UI are told. */
class DevUITest extends DevUIJsonRPCTest {

    private static final String PREFIX = "quarkus.dingtalk-conference.";
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = APP.with(List.of(TalkativeTokens.class),
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
        String meeting = meeting(executeJsonRPCMethod("dingTalk")).get("conferenceId").asText();
        executeJsonRPCMethod("join", Map.of("conferenceId", meeting, "unionId", "somebody"));
        executeJsonRPCMethod("end", Map.of("conferenceId", meeting));

        JsonNode dingTalk = executeJsonRPCMethod("dingTalk");
        assertThat(meeting(dingTalk).get("running").asBoolean()).isFalse();
        assertThat(meeting(dingTalk).get("members").findValuesAsText("unionId")).containsExactly("somebody");
        assertThat(dingTalk.get("requests").get(0).get("answer").asText()).contains("\"accessToken\":\"***\"");
        assertThat(dingTalk.get("requests").get(1).get("answer").asText()).contains(booking);
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

    private JsonNode token(String client) throws Exception {
        return executeJsonRPCMethod("token", Map.of("client", client));
    }
}
