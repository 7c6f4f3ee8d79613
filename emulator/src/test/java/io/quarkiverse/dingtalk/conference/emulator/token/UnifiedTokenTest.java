package io.quarkiverse.dingtalk.conference.emulator.token;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

class UnifiedTokenTest {

    private static final String GRANT = "client_credentials";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.UNIFIED_TOKEN, says = "POST /v1.0/oauth2/{corpId}/token answers access_token and expires_in, 7200, in snake case")
    void comesInSnakeCaseWithALifetimeOfTwoHours() {
        JsonObject answer = dingtalk.askForUnifiedToken("ding1", KEY, SECRET, GRANT).ok();

        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("access_token", "expires_in");
        assertThat(answer.getString("access_token")).matches("[0-9a-f]{32}");
        assertThat(answer.getValue("expires_in")).isEqualTo(7200);
    }

    @Test
    @Guess(page = Page.UNIFIED_TOKEN, says = "the token repeats as that of an internal app does, for each organization another")
    void isTheSameWhileItIsValidForEachOrganization() {
        String first = dingtalk.unifiedToken("ding1");
        dingtalk.clock().tick(Duration.ofSeconds(7199));

        assertThat(dingtalk.unifiedToken("ding1")).isEqualTo(first).isNotEqualTo(dingtalk.unifiedToken("ding2"))
                .isNotEqualTo(dingtalk.token());
        dingtalk.clock().tick(Duration.ofSeconds(7200));
        assertThat(dingtalk.unifiedToken("ding1")).isNotEqualTo(first);
    }

    @Test
    @Sentence(page = Page.UNIFIED_TOKEN, says = "its token is good for the same calls as the others")
    void opensTheConferenceCalls() {
        dingtalk.getWith(dingtalk.unifiedToken("ding1"), "/v1.0/conference/videoConferences/x")
                .isError(404, "roomNotFound", "ROOM NOT FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "corp1", "accessToken", "corpAccessToken" })
    @Sentence(page = Page.UNIFIED_TOKEN, says = "an organization that does not exist is told as 500 unknownError")
    void isRefusedForAnOrganizationThatDoesNotExist(String corpId) {
        dingtalk.askForUnifiedToken(corpId, KEY, SECRET, GRANT).isError(500, "unknownError", "未知错误");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "authorization_code" })
    @Sentence(page = Page.UNIFIED_TOKEN, says = "a grant_type other than client_credentials is refused with 400 unsupported.grant.type")
    void isRefusedForAnotherGrantType(String grantType) {
        dingtalk.askForUnifiedToken("ding1", KEY, SECRET, grantType)
                .isError(400, "unsupported.grant.type", "不支持的grant_type");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "wrong" })
    @Sentence(page = Page.UNIFIED_TOKEN, says = "a wrong client is refused with 400 invalid.client or 401 unauthorized.client")
    @Guess(page = Page.UNIFIED_TOKEN, says = "invalid.client is about the client_id, unauthorized.client about the client_secret; of several mistakes the organization is told first, then the grant type")
    void isRefusedForAWrongClient(String wrong) {
        dingtalk.askForUnifiedToken("ding1", wrong, SECRET, GRANT).isError(400, "invalid.client", "无效的client_id");
        dingtalk.askForUnifiedToken("ding1", KEY, wrong, GRANT).isError(401, "unauthorized.client", "无效的client_secret");
    }

    @Test
    void isRefusedWithoutABody() {
        dingtalk.send(dingtalk.request("/v1.0/oauth2/ding1/token").POST(BodyPublishers.noBody()))
                .isError(400, "Missingbody", "body is mandatory for this action.");
    }

    @Test
    @Guess(page = Page.UNIFIED_TOKEN, says = "for the organization of the internal app, its token is the one that the call for internal apps grants")
    void isTheTokenOfTheInternalAppInItsOwnOrganization() {
        assertThat(dingtalk.unifiedToken(CORP)).isEqualTo(dingtalk.token());
    }
}
