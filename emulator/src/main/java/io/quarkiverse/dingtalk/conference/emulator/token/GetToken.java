package io.quarkiverse.dingtalk.conference.emulator.token;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/**
 * POST /v1.0/oauth2/{corpId}/token: the newer call for the token of the app in one organization; its names are snake case.
 * guessed: the order of the checks and, but for the first, their messages.
 */
final class GetToken extends TokenOperation {

    private final InternalApp app;

    /** guessed: it repeats as accessToken does, which grants the very same in the organization of the app. */
    GetToken(InternalApp app, AccessTokens tokens) {
        super(tokens::renew, Body::new);
        this.app = app;
    }

    @Override
    Caller holder(Call call, JsonObject body) {
        String corpId = call.path("corpId");
        if (!Organizations.exists(corpId, app)) {
            throw new ApiException(500, "unknownError", "未知错误");
        }
        if (!"client_credentials".equals(body.getValue("grant_type"))) {
            throw new ApiException(400, "unsupported.grant.type", "不支持的grant_type");
        }
        if (!app.has(body.getValue("client_id"))) {
            throw new ApiException(400, "invalid.client", "无效的client_id");
        }
        if (!app.secret().equals(body.getValue("client_secret"))) {
            throw new ApiException(401, "unauthorized.client", "无效的client_secret"); // guessed: that it means the secret
        }
        return new Caller(app.key(), corpId);
    }

    private record Body(@JsonProperty("access_token") String accessToken, @JsonProperty("expires_in") long expiresIn) {

        Body(String accessToken) {
            this(accessToken, AccessTokens.LIFETIME.toSeconds());
        }
    }
}
