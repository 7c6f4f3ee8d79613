package io.quarkiverse.dingtalk.conference.emulator.token;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/** POST /v1.0/oauth2/accessToken: the token of an internal app. */
final class GetAccessToken implements Operation {

    private final InternalApp app;
    private final AccessTokens tokens;

    GetAccessToken(InternalApp app, AccessTokens tokens) {
        this.app = app;
        this.tokens = tokens;
    }

    @Override
    public Response handle(Call call) {
        JsonObject body = call.body();
        if (!app.key().equals(body.getValue("appKey")) || !app.secret().equals(body.getValue("appSecret"))) {
            // guessed: the message
            throw new ApiException(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }
        return Response.ok(new AccessTokenResponse(tokens.renew(new Caller(app.key(), app.corpId()))));
    }
}
