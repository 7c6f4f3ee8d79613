package io.quarkiverse.dingtalk.conference.emulator;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
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
    private final State state;
    private final Vertx vertx;

    private Gateway(Router router, State state, Vertx vertx) {
        this.router = router;
        this.state = state;
        this.vertx = vertx;
    }

    /** A DingTalk of its own, with nothing booked. */
    static Gateway of(EmulatorOptions options, Vertx vertx, Listener listener) {
        EmulatorClock clock = new EmulatorClock(options.clock());
        Bookings bookings = new Bookings(clock);
        Tokens tokens = new Tokens(clock);
        SuiteTicket suiteTicket = new SuiteTicket(options.suiteTicket());
        Throttle throttle = new Throttle(clock, options.throttle());
        Scopes scopes = new Scopes();
        Router router = Routes.dingTalk(
                new TokenHandlers(options, tokens, suiteTicket),
                new Admission(tokens, throttle, scopes),
                new ConferenceHandlers(bookings));
        State state = new State(clock, bookings, tokens, suiteTicket, throttle, scopes, new RequestLog(),
                new Counts(router.names()), new Faults());
        Beginning beginning = new Beginning(state, new Caller(options.appKey(), options.corpId()));
        Routes.control(router, new MeetingHandlers(bookings), new StateHandlers(state, beginning, router.names()),
                new AdmissionHandlers(throttle, scopes),
                new FaultHandlers(state.faults(), router.names(), listener));
        return new Gateway(router, state, vertx);
    }

    void accept(HttpServerRequest request) {
        Instant at = state.clock().instant();
        if (isBlocked(request)) {
            BodyReader.read(request, 0, body -> turnAway(request, at));
        } else {
            receive(request, at);
        }
    }

    private boolean isBlocked(HttpServerRequest request) {
        return state.throttle().isOn() && !isControl(request.path())
                && state.throttle().isBlocked(request.remoteAddress().hostAddress());
    }

    /** By something in front of the service: no request id, none of its headers, and no operation that was called. */
    private void turnAway(HttpServerRequest request, Instant at) {
        Payload blocked = Payload.ofProxy(200, Payload.JSON, Throttle.BLOCKED);
        new Exchange(vertx, request, null, null).send(blocked);
        log(request, blocked.status(), at, null, blocked.body());
    }

    private void receive(HttpServerRequest request, Instant at) {
        Router.Match match = router.match(request.method(), request.path());
        Fault fault = match == null || match.name() == null ? null : received(match.name());
        if (fault == null) {
            BodyReader.read(request, MAX_BODY, body -> serve(request, match, body, at));
        } else if (fault.strikesEarly()) {
            spoil(request, fault, null, Ids.requestId(), null, at);
        } else {
            BodyReader.read(request, MAX_BODY, body -> serveBadly(request, match, fault, body, at));
        }
    }

    private Fault received(String operation) {
        state.counts().add(operation);
        return state.faults().next(operation);
    }

    private void serveBadly(HttpServerRequest request, Router.Match match, Fault fault, BodyReader body, Instant at) {
        String requestId = Ids.requestId();
        Answer answer = fault.executed() ? answer(request, request.path(), match, body, requestId) : null;
        spoil(request, fault, answer, requestId, body.body(), at);
    }

    private void spoil(HttpServerRequest request, Fault fault, Answer answer, String requestId, Buffer body, Instant at) {
        int status = fault.spoiler().spoil(new Exchange(vertx, request, requestId, answer));
        log(request, status, at, body, null);
    }

    private void serve(HttpServerRequest request, Router.Match match, BodyReader body, Instant at) {
        String path = request.path();
        String requestId = Ids.requestId();
        Answer answer = answer(request, path, match, body, requestId);
        Buffer text = answer.body() == null ? null : answer.body().toBuffer();
        if (!isControl(path)) {
            log(request, answer.status(), at, body.body(), text);
        }
        if (answer.when() == null) {
            send(request.response(), answer.status(), text, requestId);
        } else {
            answer.when().onComplete(done -> send(request.response(), answer.status(), text, requestId));
        }
    }

    private void log(HttpServerRequest request, int status, Instant at, Buffer body, Buffer answer) {
        state.log().add(new RequestLog.Entry(request.method().name(), request.uri(), status, at, request.headers(), body,
                answer));
    }

    private Answer answer(HttpServerRequest request, String path, Router.Match match, BodyReader body, String requestId) {
        try {
            if (body.overflown()) {
                throw ApiError.bodyTooLarge(MAX_BODY);
            }
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

    private static void send(HttpServerResponse response, int status, Buffer text, String requestId) {
        response.setStatusCode(status);
        response.putHeader(HttpHeaders.SERVER, SERVER).putHeader(REQUEST_ID, requestId);
        if (text == null) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(text);
        }
    }
}
