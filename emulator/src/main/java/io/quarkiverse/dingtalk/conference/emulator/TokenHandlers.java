package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.json.JsonObject;

/** Getting access tokens. */
final class TokenHandlers {

    // guessed: every organization exists whose id begins so and is not longer than that
    private static final String CORP_ID = "ding";
    private static final int CORP_ID_LENGTH = 64;

    private final EmulatorOptions options;
    private final Tokens tokens;
    private final SuiteTicket suiteTicket;

    TokenHandlers(EmulatorOptions options, Tokens tokens, SuiteTicket suiteTicket) {
        this.options = options;
        this.tokens = tokens;
        this.suiteTicket = suiteTicket;
    }

    /** POST /v1.0/oauth2/accessToken: the token of an internal app. */
    Answer accessToken(Call call) {
        JsonObject body = call.json();
        if (!options.appKey().equals(body.getValue("appKey"))
                || !options.appSecret().equals(body.getValue("appSecret"))) {
            // guessed: the message
            throw new ApiError(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }
        return accessToken(tokens.renew(new Caller(options.appKey(), options.corpId())));
    }

    /** POST /v1.0/oauth2/corpAccessToken: the token of a third-party app for one organization, another one each time. */
    Answer corpAccessToken(Call call) {
        JsonObject body = call.json();
        // guessed: the order of the checks and their messages, and that a wrong secret is told as a wrong key
        if (!options.suiteKey().equals(body.getValue("suiteKey"))
                || !options.suiteSecret().equals(body.getValue("suiteSecret"))) {
            throw new ApiError(400, "invalidSuiteKey", "无效的suiteKey或者suiteSecret");
        }
        if (!suiteTicket.is(body.getValue("suiteTicket"))) {
            throw new ApiError(400, "invalidSuiteTicket", "无效的suiteTicket");
        }
        if (!(body.getValue("authCorpId") instanceof String corpId) || !exists(corpId)) {
            throw new ApiError(400, "invalidAuthInfo", "无效的授权信息");
        }
        return accessToken(tokens.issue(new Caller(options.suiteKey(), corpId))); // guessed: the older ones stay good until they expire
    }

    /** POST /v1.0/oauth2/{corpId}/token: the newer call for the app's token in one organization; its names are snake case. */
    Answer token(Call call) {
        JsonObject body = call.json();
        String corpId = call.path("corpId");
        // guessed: the order of the checks and, but for the first, their messages
        if (!exists(corpId)) {
            throw new ApiError(500, "unknownError", "未知错误");
        }
        if (!"client_credentials".equals(body.getValue("grant_type"))) {
            throw new ApiError(400, "unsupported.grant.type", "不支持的grant_type");
        }
        if (!options.appKey().equals(body.getValue("client_id"))) {
            throw new ApiError(400, "invalid.client", "无效的client_id");
        }
        if (!options.appSecret().equals(body.getValue("client_secret"))) {
            throw new ApiError(401, "unauthorized.client", "无效的client_secret"); // guessed: that it means the secret
        }
        return Answer.ok(new JsonObject()
                // guessed: repeats as accessToken does, which grants the very same in the organization of the app
                .put("access_token", tokens.renew(new Caller(options.appKey(), corpId)))
                .put("expires_in", Tokens.LIFETIME.toSeconds()));
    }

    private static Answer accessToken(String token) {
        return Answer.ok(new JsonObject()
                .put("accessToken", token)
                .put("expireIn", Tokens.LIFETIME.toSeconds()));
    }

    private boolean exists(String corpId) {
        return corpId.equals(options.corpId()) || corpId.startsWith(CORP_ID) && corpId.length() <= CORP_ID_LENGTH;
    }
}
