package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.putIfGiven;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A refusal in DingTalk's words: HTTP status, code and message. Errors that several operations share are made here. */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient JsonObject detail;

    ApiError(int status, String code, String message) {
        this(status, code, message, null);
    }

    /** @param detail what access is denied for, null if nothing is said about that */
    private ApiError(int status, String code, String message, JsonObject detail) {
        super(message, null, false, false); // part of the normal course of things: no stack trace to pay for
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    static ApiError missingBody() {
        return new ApiError(400, "Missingbody", "body is mandatory for this action.");
    }

    /** Spelled with an s by the booking and by the list of its meetings, without one by the other reads. */
    static ApiError paramsError(String what) {
        return new ApiError(400, "paramsError", "error:" + what);
    }

    /** Made up, forgotten, expired: it is all the same. */
    static ApiError invalidToken() {
        return new ApiError(400, "InvalidAuthentication", "不合法的access_token");
    }

    /** guessed: the message. */
    static ApiError throttled() {
        return new ApiError(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "应用的接口调用频率超过限制");
    }

    /** guessed: the message. */
    static ApiError scopeMissing(Scope scope) {
        return new ApiError(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied",
                "应用尚未开通所需的权限：[" + scope.label() + "]",
                new JsonObject().put("requiredScopes", new JsonArray().add(scope.label())));
    }

    static ApiError systemError(Throwable cause) {
        return new ApiError(500, "systemError", "systemError:" + cause);
    }

    /** guessed: no page says what the service answers to an unknown path or a wrong method below /v1.0. */
    static ApiError unknownAction() {
        return new ApiError(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
    }

    /** guessed: status by HTTP, code and message are ours. */
    static ApiError bodyTooLarge(int limit) {
        return new ApiError(413, "BodyTooLarge", "body is larger than " + limit + " bytes.");
    }

    Answer answer(String requestId) {
        JsonObject body = new JsonObject()
                .put("code", code)
                .put("requestid", requestId) // in one word here, requestId where an answer has one
                .put("message", getMessage());
        return new Answer(status, putIfGiven(body, "accessdenieddetail", detail));
    }
}
