package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;

/** Getting access tokens, and showing them. */
final class TokenHandlers {

    static final CharSequence ACCESS_TOKEN = HttpHeaders.createOptimized("x-acs-dingtalk-access-token");

    private final String appKey;
    private final String appSecret;
    private final Tokens tokens;

    TokenHandlers(String appKey, String appSecret, Tokens tokens) {
        this.appKey = appKey;
        this.appSecret = appSecret;
        this.tokens = tokens;
    }

    /** POST /v1.0/oauth2/accessToken: the token of an internal app. */
    Answer accessToken(Call call) {
        JsonObject body = call.json();
        if (!appKey.equals(body.getValue("appKey")) || !appSecret.equals(body.getValue("appSecret"))) {
            // guessed: the message
            throw new ApiError(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }
        return Answer.ok(new JsonObject()
                .put("accessToken", tokens.renew(appKey))
                .put("expireIn", Tokens.LIFETIME.toSeconds()));
    }

    /** The operation, open only to callers with a token that is good right now. */
    Operation required(Operation operation) {
        return call -> {
            String token = call.header(ACCESS_TOKEN);
            if (token == null || token.isBlank()) { // guessed: blank counts as absent
                // guessed: the message
                throw new ApiError(400, "AuthenticationFailed.MissingParameter",
                        ACCESS_TOKEN + " is mandatory for this action.");
            }
            if (!tokens.isValid(token)) {
                throw new ApiError(400, "InvalidAuthentication", "不合法的access_token");
            }
            return operation.handle(call);
        };
    }
}
