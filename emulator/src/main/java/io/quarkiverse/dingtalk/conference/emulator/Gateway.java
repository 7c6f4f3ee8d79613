package io.quarkiverse.dingtalk.conference.emulator;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * What every call passes on its way in and out, whatever its operation: body limit, routing, request log, the shape of
 * errors, the headers of answers.
 * <p>
 * Runs on one event loop, and so does all that it calls: state behind it is plain and unsynchronized.
 */
final class Gateway {

    static final int MAX_BODY = 10 * 1024 * 1024; // guessed: the service's own limit is not documented

    private static final Logger LOG = System.getLogger(Gateway.class.getName());

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-acs-request-id");
    private static final CharSequence SERVER = HttpHeaders.createOptimized("DingTalk/1.0.0");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=utf-8");

    private final Router router;
    private final RequestLog log;
    private final InstantSource clock;

    private Gateway(Router router, RequestLog log, InstantSource clock) {
        this.router = router;
        this.log = log;
        this.clock = clock;
    }

    /** A DingTalk of its own, with nothing booked. */
    static Gateway of(EmulatorOptions options) {
        RequestLog log = new RequestLog();
        Tokens tokens = new Tokens(options.clock());
        Bookings bookings = new Bookings(options.clock());
        Router router = Routes.of(
                new TokenHandlers(options.appKey(), options.appSecret(), tokens),
                new ConferenceHandlers(bookings, options.appKey()),
                new ControlHandlers(bookings, tokens, log));
        return new Gateway(router, log, options.clock());
    }

    void accept(HttpServerRequest request) {
        Instant at = clock.instant();
        BodyReader.read(request, MAX_BODY, body -> serve(request, body, at));
    }

    private void serve(HttpServerRequest request, BodyReader body, Instant at) {
        String path = request.path();
        String requestId = Ids.requestId();
        Answer answer = answer(request, path, body, requestId);
        if (!isControl(path)) {
            log.add(new RequestLog.Entry(request.method().name(), request.uri(), answer.status(), at,
                    request.headers(), body.body()));
        }
        send(request.response(), answer, requestId);
    }

    private Answer answer(HttpServerRequest request, String path, BodyReader body, String requestId) {
        try {
            if (body.overflown()) {
                throw ApiError.bodyTooLarge(MAX_BODY);
            }
            Router.Match match = router.match(request.method(), path);
            return match == null
                    ? unknown(path)
                    : match.operation().handle(new Call(request, match, body.body(), requestId));
        } catch (ApiError e) {
            return e.answer(requestId);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, () -> "The DingTalk emulator failed at " + request.method() + " " + path, e);
            return ApiError.systemError(e).answer(requestId);
        }
    }

    private static Answer unknown(String path) {
        if (path.startsWith("/v1.0/") || isControl(path)) {
            throw ApiError.unknownAction();
        }
        // the older API answers on the same host, in its own shape and always with 200
        return Answer.ok(new JsonObject().put("errcode", 404).put("errmsg", "请求的URI地址不存在"));
    }

    private static boolean isControl(String path) {
        return path.startsWith("/_emulator/");
    }

    private static void send(HttpServerResponse response, Answer answer, String requestId) {
        response.setStatusCode(answer.status());
        response.putHeader(HttpHeaders.SERVER, SERVER).putHeader(REQUEST_ID, requestId);
        if (answer.body() == null) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(answer.body().toBuffer());
        }
    }
}
