package io.quarkiverse.dingtalk.conference.emulator;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;

/** Getting access tokens, and showing them. */
final class TokenHandlers {

    static final CharSequence ACCESS_TOKEN = HttpHeaders.createOptimized("x-acs-dingtalk-access-token");

    private static final String CORP_ID = "ding"; // guessed: every organisation exists whose id begins so

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
        return accessToken(tokens.renew("app"));
    }

    /** POST /v1.0/oauth2/corpAccessToken: the token of a third-party app for one organisation, another one each time. */
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
        return accessToken(tokens.issue("suite in " + corpId)); // guessed: the older ones stay good until they expire
    }

    /** POST /v1.0/oauth2/{corpId}/token: the newer call for the app's token in one organisation; its names are snake case. */
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
                .put("access_token", tokens.renew("app in " + corpId)) // guessed: repeats as accessToken does
                .put("expires_in", Tokens.LIFETIME.toSeconds()));
    }

    private static Answer accessToken(String token) {
        return Answer.ok(new JsonObject()
                .put("accessToken", token)
                .put("expireIn", Tokens.LIFETIME.toSeconds()));
    }

    private static boolean exists(String corpId) {
        return corpId.startsWith(CORP_ID);
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
                throw ApiError.invalidToken();
            }
            return operation.handle(call);
        };
    }
}
