package io.quarkiverse.dingtalk.conference.emulator.token;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Operation;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.vertx.core.json.JsonObject;

/**
 * POST /v1.0/oauth2/{corpId}/token: the newer call for the token of the app in one organization; its names are snake case.
 * guessed: the order of the checks and, but for the first, their messages.
 */
final class GetToken implements Operation {

    private final InternalApp app;
    private final AccessTokens tokens;

    GetToken(InternalApp app, AccessTokens tokens) {
        this.app = app;
        this.tokens = tokens;
    }

    @Override
    public Response handle(Call call) {
        JsonObject body = call.body();
        String corpId = call.path("corpId");
        if (!Organizations.exists(corpId, app)) {
            throw new ApiException(500, "unknownError", "未知错误");
        }
        if (!"client_credentials".equals(body.getValue("grant_type"))) {
            throw new ApiException(400, "unsupported.grant.type", "不支持的grant_type");
        }
        if (!app.key().equals(body.getValue("client_id"))) {
            throw new ApiException(400, "invalid.client", "无效的client_id");
        }
        if (!app.secret().equals(body.getValue("client_secret"))) {
            throw new ApiException(401, "unauthorized.client", "无效的client_secret"); // guessed: that it means the secret
        }
        // guessed: repeats as accessToken does, which grants the very same in the organization of the app
        String token = tokens.renew(new Caller(app.key(), corpId));
        return Response.ok(new Body(token, AccessTokens.LIFETIME.toSeconds()));
    }

    private record Body(@JsonProperty("access_token") String accessToken, @JsonProperty("expires_in") long expiresIn) {
    }
}
