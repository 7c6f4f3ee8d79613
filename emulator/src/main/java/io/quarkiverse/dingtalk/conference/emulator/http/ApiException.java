package io.quarkiverse.dingtalk.conference.emulator.http;

/** A refusal in DingTalk's words: HTTP status, code and message. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Object accessDeniedDetail;

    public ApiException(int status, String code, String message) {
        this(status, code, message, null);
    }

    /** @param accessDeniedDetail what access is denied for, null if nothing is said about that */
    public ApiException(int status, String code, String message, Object accessDeniedDetail) {
        super(message, null, false, false); // part of the normal course of things: no stack trace to pay for
        this.status = status;
        this.code = code;
        this.accessDeniedDetail = accessDeniedDetail;
    }

    /** Spelled with an s by the booking and by the list of its meetings, without one by the other reads. */
    public static ApiException paramsError(String what) {
        return new ApiException(400, "paramsError", "error:" + what);
    }

    static ApiException missingBody() {
        return new ApiException(400, "Missingbody", "body is mandatory for this action.");
    }

    static ApiException systemError(Throwable cause) {
        return new ApiException(500, "systemError", "systemError:" + cause);
    }

    /** guessed: no page says what the service answers to an unknown path or a wrong method below /v1.0. */
    static ApiException unknownAction() {
        return new ApiException(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
    }

    /** guessed: status by HTTP, code and message are ours. */
    static ApiException malformedRequest() {
        return new ApiException(400, "MalformedRequest", "path or query is not properly encoded, or there is no Host header.");
    }

    /** guessed: status by HTTP, code and message are ours. */
    static ApiException bodyTooLarge(int limit) {
        return new ApiException(413, "BodyTooLarge", "body is larger than " + limit + " bytes.");
    }

    public Response response(String requestId) {
        return Response.of(status, new Body(code, requestId, getMessage(), accessDeniedDetail));
    }

    // in one word here, requestId where a normal response has one
    private record Body(String code, String requestid, String message, Object accessdenieddetail) {
    }
}
