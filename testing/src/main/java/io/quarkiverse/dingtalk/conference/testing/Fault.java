package io.quarkiverse.dingtalk.conference.testing;

import java.time.Duration;

import io.vertx.core.json.JsonObject;

/**
 * Something that goes wrong between the embedded DingTalk and whoever calls it, for
 * {@link DingTalkEmulator#failNext(Operation, Fault)} and {@link DingTalkEmulator#fail(Operation, int, Fault)}.
 * <p>
 * Each fault says whether the operation is executed all the same (the meeting is booked, though nobody gets to know);
 * {@link #executed()} changes that where it can be either.
 */
public final class Fault {

    private static final String REFUSE_CONNECTIONS = "refuseConnections";

    private final JsonObject json; // never changed

    private Fault(JsonObject json) {
        this.json = json;
    }

    /** Answers with that status and an empty body. Not executed. */
    public static Fault status(int status) {
        return of("status").with("status", status);
    }

    /** Answers with that status and that body, called JSON. Not executed. */
    public static Fault status(int status, String body) {
        return status(status).with("body", body);
    }

    /** Answers with that status and that body, called what you like. Not executed. */
    public static Fault status(int status, String contentType, String body) {
        return status(status, body).with("contentType", contentType);
    }

    /** Answers with 503 and an HTML page, as a proxy does. Not executed. */
    public static Fault html() {
        return of("html");
    }

    /** Answers with that status and an HTML page, as a proxy does. Not executed. */
    public static Fault html(int status) {
        return of("html").with("status", status);
    }

    /** Answers as DingTalk does to an address that called too often, with 200 and a JSON of its own. Not executed. */
    public static Fault addressBlocked() {
        return of("addressBlocked");
    }

    /** Answers as DingTalk does to an address that called too often, with 200 and an HTML page. Not executed. */
    public static Fault addressBlockedPage() {
        return of("addressBlocked").with("page", true);
    }

    /** Answers 400 InvalidAuthentication, whatever the token; it stays good for the next call. Not executed. */
    public static Fault tokenRefused() {
        return of("tokenRefused");
    }

    /** Answers 403 Forbidden.AccessDenied.QpsLimitForAppkeyAndApi. Not executed. */
    public static Fault throttled() {
        return of("throttled");
    }

    /** Executes at once and answers normally, but only after that time. */
    public static Fault delay(Duration delay) {
        return of("delay").with("millis", delay.toMillis());
    }

    /** Reads the request, never answers and keeps the connection open. Not executed. */
    public static Fault noAnswer() {
        return of("noAnswer");
    }

    /** Closes the connection once it knows what is called, without reading the body. Never executed. */
    public static Fault closeBeforeRead() {
        return of("closeBeforeRead");
    }

    /** Reads the whole request and closes the connection instead of answering. Not executed. */
    public static Fault closeAfterRead() {
        return of("closeAfterRead");
    }

    /**
     * Closes every connection and refuses new ones for that time, then listens on the same port again. Happens at once,
     * whatever the operation, which is not executed; meanwhile the methods of {@link DingTalkEmulator} wait.
     */
    public static Fault refuseConnections(Duration time) {
        return of(REFUSE_CONNECTIONS).with("millis", time.toMillis());
    }

    /** Executes, sends the headers of the answer and half its body, and closes the connection. */
    public static Fault halfAnswer() {
        return of("halfAnswer");
    }

    /** Executes and sends the body of the answer byte by byte, with a pause of that length after each. */
    public static Fault drip(Duration pause) {
        return of("drip").with("millis", pause.toMillis());
    }

    /** Executes and sends the whole answer, with a content length that promises more, and closes the connection. */
    public static Fault wrongContentLength() {
        return of("wrongContentLength");
    }

    /** Executes and sends the whole answer, with a content length that promises more, and keeps the connection open. */
    public static Fault wrongContentLengthThenSilence() {
        return of("wrongContentLength").with("close", false);
    }

    /** Executes and answers normally, but with an equals sign in place of the first colon. */
    public static Fault invalidJson() {
        return of("invalidJson");
    }

    /** Executes and answers normally, but every field that is a string begins with bytes that are not UTF-8. */
    public static Fault invalidUtf8() {
        return of("invalidUtf8");
    }

    /** Executes and answers 200 with {@code {"foo":{"bar":[1,2]}}}. */
    public static Fault unknownShape() {
        return of("unknownShape");
    }

    /** Executes and answers 200 with an object with one string of so many megabytes, chunked, as fast as it is read. */
    public static Fault hugeBody(int megabytes) {
        return of("hugeBody").with("megabytes", megabytes);
    }

    /** Executes and sends the answer zipped, even to a client that never said it could unzip it. */
    public static Fault gzip() {
        return of("gzip");
    }

    /** The same, but the operation is executed before. Where nothing was read there is nothing to execute. */
    public Fault executed() {
        return with("executed", true);
    }

    /** The same, but the operation is not executed; only for those that do not need the true answer. */
    public Fault notExecuted() {
        return with("executed", false);
    }

    /** The same with that header in the answer, say {@code Retry-After}; only for those made by {@code status}. */
    public Fault header(String name, String value) {
        return with("headers", json.getJsonObject("headers", new JsonObject()).copy().put(name, value));
    }

    JsonObject json() {
        return json.copy();
    }

    /** For how long connections are refused; zero for all other faults. */
    Duration refusal() {
        return json.getString("fault").equals(REFUSE_CONNECTIONS) ? Duration.ofMillis(json.getLong("millis")) : Duration.ZERO;
    }

    /** As the embedded DingTalk is told. */
    @Override
    public String toString() {
        return json.encode();
    }

    private static Fault of(String kind) {
        return new Fault(new JsonObject().put("fault", kind));
    }

    private Fault with(String name, Object value) {
        return new Fault(json.copy().put(name, value));
    }
}
