package io.quarkiverse.dingtalk.conference.emulator.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** One request and what is done about it. */
public final class Exchange {

    private static final Logger LOG = System.getLogger(Exchange.class.getName());

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-acs-request-id");
    private static final CharSequence SERVER = HttpHeaders.createOptimized("DingTalk/1.0.0");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=utf-8");

    private final RoutingContext context;
    private final Endpoint endpoint;
    private final RequestLog log;
    private final Instant receivedAt;
    private final String requestId = newRequestId();
    private final Responder responder;

    /** @param responder what answers in place of the operation, null for the operation itself */
    Exchange(RoutingContext context, Endpoint endpoint, Responder responder, RequestLog log, Instant receivedAt) {
        this.responder = responder;
        this.context = context;
        this.endpoint = endpoint;
        this.log = log;
        this.receivedAt = receivedAt;
    }

    public Vertx vertx() {
        return context.vertx();
    }

    public HttpServerRequest request() {
        return context.request();
    }

    public String requestId() {
        return requestId;
    }

    void respond() {
        if (responder == null) {
            send(execute());
        } else {
            responder.respond(this);
        }
    }

    /** Executes the operation. What it refuses, or fails with, is a response as well. */
    public Response execute() {
        try {
            return endpoint.operation().handle(new Call(context, endpoint.name(), requestId));
        } catch (ApiException e) {
            return e.response(requestId);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, () -> "The DingTalk emulator failed at " + request().method() + " " + request().path(), e);
            return ApiException.systemError(e).response(requestId);
        }
    }

    /** @param status what was answered, 0 if nothing was */
    public void log(int status, Buffer answer) {
        log.add(new RequestLog.Entry(request().method().name(), request().uri(), status, receivedAt, request().headers(),
                nullIfEmpty(context.body().buffer()), answer));
    }

    void send(Response response) {
        if (response.later() != null) {
            response.later().onSuccess(this::send);
            return;
        }
        if (!ApiRouter.isControl(request().path())) {
            log(response.status(), response.body());
        }
        write(response);
    }

    private void write(Response response) {
        if (response.webSocket() != null) {
            request().toWebSocket().onSuccess(response.webSocket());
            return;
        }
        HttpServerResponse out = request().response().setStatusCode(response.status());
        out.putHeader(HttpHeaders.SERVER, SERVER).putHeader(REQUEST_ID, requestId);
        if (response.body() == null) {
            out.end();
        } else {
            out.putHeader(HttpHeaders.CONTENT_TYPE, response.contentType() == null ? JSON : response.contentType())
                    .end(response.body());
        }
    }

    private static Buffer nullIfEmpty(Buffer body) {
        return body == null || body.length() == 0 ? null : body;
    }

    /** An upper-case UUID; drawn for every call, hence from the fast source. */
    private static String newRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString().toUpperCase(Locale.ROOT);
    }
}
