package io.quarkiverse.dingtalk.conference.emulator.token;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SECRET;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.TOKEN_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class AccessTokenTest {

    private static final String TOKEN_CALL = "/v1.0/oauth2/accessToken";
    private static final String A_READ = "/v1.0/conference/videoConferences/nobody-knows";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.INTERNAL_TOKEN, says = "POST /v1.0/oauth2/accessToken answers accessToken and expireIn, 7200, and needs no token itself")
    void comesWithALifetimeOfTwoHours() {
        JsonObject answer = dingtalk.askForToken(KEY, SECRET).ok();

        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("accessToken", "expireIn");
        assertThat(answer.getString("accessToken")).matches("[0-9a-f]{32}");
        assertThat(answer.getValue("expireIn")).isEqualTo(7200);
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "answers come as application/json;charset=utf-8 with Server: DingTalk/1.0.0 and x-acs-request-id")
    void carriesTheHeadersOfTheService() {
        Reply reply = dingtalk.askForToken(KEY, SECRET);

        assertThat(reply.header("content-type")).isEqualTo("application/json;charset=utf-8");
        assertThat(reply.header("server")).isEqualTo("DingTalk/1.0.0");
        assertThat(reply.header("x-acs-request-id")).isNotBlank();
    }

    @Test
    @Sentence(page = Page.INTERNAL_TOKEN, says = "asked for again while it is valid, the token is the same")
    void isTheSameWhileItIsValid() {
        String first = dingtalk.token();
        dingtalk.clock().tick(Duration.ofSeconds(7199));

        assertThat(dingtalk.token()).isEqualTo(first);
    }

    @Test
    void isTheSameForSiblingsOfTheApp() {
        assertThat(dingtalk.askForToken(KEY + "-branch", SECRET).ok().getString("accessToken")).isEqualTo(dingtalk.token());
    }

    @Test
    @Sentence(page = Page.INTERNAL_TOKEN, says = "asking again extends its validity")
    void isExtendedByAskingAgain() {
        String token = dingtalk.token();
        dingtalk.clock().tick(Duration.ofSeconds(7199));
        dingtalk.token();
        dingtalk.clock().tick(Duration.ofSeconds(7199));

        readWith(token).isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @Test
    @Sentence(page = Page.INTERNAL_TOKEN, says = "after its end there is another token")
    void isAnotherAfterExpiry() {
        String first = dingtalk.token();
        dingtalk.clock().tick(Duration.ofSeconds(7200));

        assertThat(dingtalk.token()).isNotEqualTo(first);
        readWith(first).isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "an expired token is refused with 400 InvalidAuthentication, not with 401")
    void isGoodUntilItsLastSecondAndNotBeyond() {
        String token = dingtalk.token();

        dingtalk.clock().tick(Duration.ofSeconds(7199));
        readWith(token).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.clock().tick(Duration.ofSeconds(1));
        readWith(token).isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    void isNotExtendedByBeingUsed() {
        String token = dingtalk.token();
        dingtalk.clock().tick(Duration.ofSeconds(7000));
        readWith(token).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.clock().tick(Duration.ofSeconds(200));

        readWith(token).isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @ParameterizedTest
    @CsvSource({ "my-key, wrong", "wrong, my-very-secret-secret", "my-key,", ",", "my-key, ''" })
    @Sentence(page = Page.INTERNAL_TOKEN, says = "wrong credentials are refused with 400 invalidClientIdOrSecret")
    @Guess(page = Page.INTERNAL_TOKEN, says = "the message that refuses wrong credentials; those of the other token calls as well")
    void isRefusedForWrongCredentials(String key, String secret) {
        dingtalk.askForToken(key, secret).isError(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
    }

    @Test
    void isRefusedForCredentialsThatAreNoStrings() {
        dingtalk.send(dingtalk.json(TOKEN_CALL, "{\"appKey\":1,\"appSecret\":{}}"))
                .isError(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
    }

    @Test
    void isRefusedWithoutABody() {
        dingtalk.send(dingtalk.request(TOKEN_CALL).header("Content-Type", "application/json").POST(BodyPublishers.noBody()))
                .isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/x-www-form-urlencoded", "text/plain", "application/jsonx" })
    @Sentence(page = Page.ERRORS, says = "a token call whose credentials come as a form has no body: 400 Missingbody")
    void isRefusedForABodyThatIsNotDeclaredAsJson(String contentType) {
        dingtalk.send(dingtalk.request(TOKEN_CALL).header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"appKey\":\"my-key\",\"appSecret\":\"my-very-secret-secret\"}")))
                .isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/json;charset=utf-8", "Application/JSON ; charset=UTF-8" })
    void isGivenForJsonHoweverItIsDeclared(String contentType) {
        dingtalk.send(dingtalk.request(TOKEN_CALL).header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"appKey\":\"my-key\",\"appSecret\":\"my-very-secret-secret\"}"))).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "null", "\"text\"", " ", "{}{}", "{\"appKey\":\"my-key\"" })
    void isRefusedForABodyThatIsNoJsonObject(String body) {
        dingtalk.send(dingtalk.json(TOKEN_CALL, body)).isError(400, "paramsError", "error:body is not a JSON object");
    }

    @ParameterizedTest
    @CsvSource({
            "POST, /v1.0/conference/scheduleConferences",
            "GET, /v1.0/conference/scheduleConferences/settings",
            "GET, /v1.0/conference/videoConferences/x",
            "GET, /v1.0/conference/videoConferences/scheduleConferences/x",
            "GET, /v1.0/conference/roomCodes/x/infos" })
    @Sentence(page = Page.ERRORS, says = "every operation needs the header x-acs-dingtalk-access-token: without it 400 AuthenticationFailed.MissingParameter, with a made-up token 400 InvalidAuthentication")
    @Guess(page = Page.ERRORS, says = "the message of AuthenticationFailed.MissingParameter")
    void isDemandedByEveryConferenceCall(String method, String path) {
        dingtalk.send(dingtalk.request(path).method(method, BodyPublishers.noBody()))
                .isError(400, "AuthenticationFailed.MissingParameter",
                        "x-acs-dingtalk-access-token is mandatory for this action.");
        dingtalk.send(dingtalk.request(path).method(method, BodyPublishers.noBody()).header(TOKEN_HEADER, "made-up"))
                .isError(400, "InvalidAuthentication", "不合法的access_token");
    }

    @Test
    @Sentence(page = Page.ERRORS, says = "a token in the query or as Authorization: Bearer is no token: 400 AuthenticationFailed.MissingParameter")
    void isTakenFromItsHeaderAlone() {
        String token = dingtalk.token();

        dingtalk.send(dingtalk.request(A_READ + "?access_token=" + token).header("Authorization", "Bearer " + token))
                .isError(400, "AuthenticationFailed.MissingParameter",
                        "x-acs-dingtalk-access-token is mandatory for this action.");
    }

    @Test
    @Guess(page = Page.ERRORS, says = "a blank token is a missing one")
    void isMissingWhenItsHeaderIsBlank() {
        readWith("").isError(400, "AuthenticationFailed.MissingParameter",
                "x-acs-dingtalk-access-token is mandatory for this action.");
    }

    @Test
    void isFoundWhateverTheCaseOfItsHeader() {
        dingtalk.send(dingtalk.request(A_READ).header("X-ACS-DingTalk-Access-Token", dingtalk.token()))
                .isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    private Reply readWith(String token) {
        return dingtalk.getWith(token, A_READ);
    }
}
