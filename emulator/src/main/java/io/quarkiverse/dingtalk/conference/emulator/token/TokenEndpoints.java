package io.quarkiverse.dingtalk.conference.emulator.token;

import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;

/** Getting access tokens. */
public final class TokenEndpoints {

    private TokenEndpoints() {
    }

    public static void add(Endpoints endpoints, InternalApp internalApp, ThirdPartyApp thirdPartyApp, AccessTokens tokens) {
        endpoints
                .add("GetAccessToken", POST, "/v1.0/oauth2/accessToken", new GetAccessToken(internalApp, tokens))
                .add("GetCorpAccessToken", POST, "/v1.0/oauth2/corpAccessToken",
                        new GetCorpAccessToken(internalApp, thirdPartyApp, tokens))
                .add("GetToken", POST, "/v1.0/oauth2/{corpId}/token", new GetToken(internalApp, tokens));
    }
}
