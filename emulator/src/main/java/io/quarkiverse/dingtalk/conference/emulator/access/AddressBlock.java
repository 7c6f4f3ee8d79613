package io.quarkiverse.dingtalk.conference.emulator.access;

import java.time.Instant;
import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiRouter;
import io.quarkiverse.dingtalk.conference.emulator.http.RequestLog;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Stands in front of the service and turns blocked addresses away, whatever they call. */
public final class AddressBlock implements Handler<HttpServerRequest> {

    private static final String JSON = "application/json;charset=utf-8";

    private final Throttle throttle;
    private final InstantSource clock;
    private final RequestLog log;
    private final Handler<HttpServerRequest> service;

    public AddressBlock(Throttle throttle, InstantSource clock, RequestLog log, Handler<HttpServerRequest> service) {
        this.throttle = throttle;
        this.clock = clock;
        this.log = log;
        this.service = service;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (throttle.isOn() && !ApiRouter.isControl(request.path())
                && throttle.isBlocked(request.remoteAddress().hostAddress())) {
            Instant receivedAt = clock.instant();
            request.endHandler(received -> turnAway(request, receivedAt));
        } else {
            service.handle(request);
        }
    }

    /** Not by the service itself: no request id, none of its headers, and no operation that was called. */
    private void turnAway(HttpServerRequest request, Instant receivedAt) {
        Buffer blocked = Buffer.buffer(Throttle.BLOCKED);
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(blocked);
        log.add(new RequestLog.Entry(request.method().name(), request.uri(), 200, receivedAt, request.headers(), null,
                blocked));
    }
}
