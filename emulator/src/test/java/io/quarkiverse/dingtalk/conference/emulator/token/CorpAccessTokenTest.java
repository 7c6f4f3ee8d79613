package io.quarkiverse.dingtalk.conference.emulator.token;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_SECRET;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SUITE_TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class CorpAccessTokenTest {

    private static final String CORP = "ding1234";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.CORP_TOKEN, says = "POST /v1.0/oauth2/corpAccessToken answers accessToken and expireIn, 7200")
    void comesWithALifetimeOfTwoHours() {
        JsonObject answer = ask(CORP).ok();

        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("accessToken", "expireIn");
        assertThat(answer.getString("accessToken")).matches("[0-9a-f]{32}");
        assertThat(answer.getValue("expireIn")).isEqualTo(7200);
    }

    @Test
    @Sentence(page = Page.CORP_TOKEN, says = "every call grants a new token")
    @Guess(page = Page.CORP_TOKEN, says = "the older tokens stay good until they expire")
    void isAnotherEachTimeAndTheOlderOnesStayGoodUntilTheyExpire() {
        String first = token();
        dingtalk.clock().tick(Duration.ofSeconds(7199));
        String second = token();

        assertThat(second).isNotEqualTo(first);
        readWith(first).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.clock().tick(Duration.ofSeconds(1));
        readWith(first).isError(400, "InvalidAuthentication", "不合法的access_token");
        readWith(second).isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @ParameterizedTest
    @CsvSource({ "my-suite, wrong", "wrong, my-very-secret-suite-secret", "my-suite,", "," })
    @Sentence(page = Page.CORP_TOKEN, says = "a wrong suiteKey is refused with 400 invalidSuiteKey")
    @Guess(page = Page.CORP_TOKEN, says = "a wrong suiteSecret is told as a wrong suiteKey; of several mistakes the first in this list is told")
    void isRefusedForWrongCredentials(String key, String secret) {
        dingtalk.askForCorpToken(key, secret, SUITE_TICKET, CORP)
                .isError(400, "invalidSuiteKey", "无效的suiteKey或者suiteSecret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "wrong" })
    @Sentence(page = Page.CORP_TOKEN, says = "a wrong suiteTicket is refused with 400 invalidSuiteTicket")
    void isRefusedForAWrongTicket(String ticket) {
        dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, ticket, CORP)
                .isError(400, "invalidSuiteTicket", "无效的suiteTicket");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "corp1234" })
    @Sentence(page = Page.CORP_TOKEN, says = "an organization that has not authorized the app is refused with 400 invalidAuthInfo")
    @Guess(page = Page.CORP_TOKEN, says = "every organization has authorized the app whose id begins with ding")
    void isRefusedForAnUnknownOrganization(String corpId) {
        ask(corpId).isError(400, "invalidAuthInfo", "无效的授权信息");
    }

    @Test
    void isRefusedWithoutABody() {
        dingtalk.send(dingtalk.request("/v1.0/oauth2/corpAccessToken").POST(BodyPublishers.noBody()))
                .isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @Test
    @Guess(page = Page.CORP_TOKEN, says = "a suite ticket that is no longer valid is refused with 400 invalidSuiteTicket")
    void needsTheNewestTicket() {
        dingtalk.put("suite-ticket", new JsonObject().put("suiteTicket", "newer")).isNoContent();

        ask(CORP).isError(400, "invalidSuiteTicket", "无效的suiteTicket");
        dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, "newer", CORP).ok();
    }

    @Test
    void needsTheFirstTicketAgainAfterAReset() {
        dingtalk.put("suite-ticket", new JsonObject().put("suiteTicket", "newer")).isNoContent();
        dingtalk.control("reset").isNoContent();

        ask(CORP).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"suiteTicket\":\"\"}", "{\"suiteTicket\":1}" })
    void keepsTheTicketWhenTheNewOneIsNone(String body) {
        dingtalk.put("suite-ticket", new JsonObject(body)).isError(400, "suiteTicketMissing",
                "the body must hold the new ticket: {\"suiteTicket\":\"...\"}");
        ask(CORP).ok();
    }

    private Reply ask(String corpId) {
        return dingtalk.askForCorpToken(SUITE_KEY, SUITE_SECRET, SUITE_TICKET, corpId);
    }

    private String token() {
        return ask(CORP).ok().getString("accessToken");
    }

    private Reply readWith(String token) {
        return dingtalk.getWith(token, "/v1.0/conference/videoConferences/x");
    }
}
