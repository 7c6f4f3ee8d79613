package io.quarkiverse.dingtalk.conference.emulator.token;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/** POST /v1.0/oauth2/accessToken: the token of an internal app. */
final class GetAccessToken extends TokenOperation {

    private final InternalApp app;

    GetAccessToken(InternalApp app, AccessTokens tokens) {
        super(tokens::renew, AccessTokenResponse::new);
        this.app = app;
    }

    @Override
    Caller holder(Call call, JsonObject body) {
        if (!app.has(body.getValue("appKey")) || !app.secret().equals(body.getValue("appSecret"))) {
            // guessed: the message
            throw new ApiException(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }
        return new Caller(app.key(), app.corpId());
    }
}
