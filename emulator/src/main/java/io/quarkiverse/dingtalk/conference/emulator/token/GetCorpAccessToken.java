package io.quarkiverse.dingtalk.conference.emulator.token;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/**
 * POST /v1.0/oauth2/corpAccessToken: the token of a third-party app for one organization, another one each time. guessed: the
 * order of the checks and their messages, and that a wrong secret is told as a wrong key.
 */
final class GetCorpAccessToken implements Operation {

    private final InternalApp internalApp;
    private final ThirdPartyApp app;
    private final AccessTokens tokens;

    GetCorpAccessToken(InternalApp internalApp, ThirdPartyApp app, AccessTokens tokens) {
        this.internalApp = internalApp;
        this.app = app;
        this.tokens = tokens;
    }

    @Override
    public Response handle(Call call) {
        JsonObject body = call.body();
        if (!app.key().equals(body.getValue("suiteKey")) || !app.secret().equals(body.getValue("suiteSecret"))) {
            throw new ApiException(400, "invalidSuiteKey", "无效的suiteKey或者suiteSecret");
        }
        if (!app.ticket().is(body.getValue("suiteTicket"))) {
            throw new ApiException(400, "invalidSuiteTicket", "无效的suiteTicket");
        }
        if (!(body.getValue("authCorpId") instanceof String corpId) || !Organizations.exists(corpId, internalApp)) {
            throw new ApiException(400, "invalidAuthInfo", "无效的授权信息");
        }
        // guessed: the older ones stay good until they expire
        return Response.ok(new AccessTokenResponse(tokens.issue(new Caller(app.key(), corpId))));
    }
}
