package io.quarkiverse.dingtalk.conference.emulator.token;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/**
 * POST /v1.0/oauth2/corpAccessToken: the token of a third-party app for one organization, another one each time. guessed: the
 * order of the checks and their messages, and that a wrong secret is told as a wrong key.
 */
final class GetCorpAccessToken extends TokenOperation {

    private final InternalApp internalApp;
    private final ThirdPartyApp app;

    /** guessed: the older tokens of an organization stay good until they expire. */
    GetCorpAccessToken(InternalApp internalApp, ThirdPartyApp app, AccessTokens tokens) {
        super(tokens::issue, AccessTokenResponse::new);
        this.internalApp = internalApp;
        this.app = app;
    }

    @Override
    Caller holder(Call call, JsonObject body) {
        if (!app.key().equals(body.getValue("suiteKey")) || !app.secret().equals(body.getValue("suiteSecret"))) {
            throw new ApiException(400, "invalidSuiteKey", "无效的suiteKey或者suiteSecret");
        }
        if (!app.ticket().is(body.getValue("suiteTicket"))) {
            throw new ApiException(400, "invalidSuiteTicket", "无效的suiteTicket");
        }
        if (!(body.getValue("authCorpId") instanceof String corpId) || !Organizations.exists(corpId, internalApp)) {
            throw new ApiException(400, "invalidAuthInfo", "无效的授权信息");
        }
        return new Caller(app.key(), corpId);
    }
}
