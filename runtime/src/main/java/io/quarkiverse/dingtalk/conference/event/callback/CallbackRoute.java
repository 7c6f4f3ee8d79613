package io.quarkiverse.dingtalk.conference.event.callback;

import io.quarkiverse.dingtalk.conference.event.callback.Callback.Signed;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The HTTP of a callback. Whatever is refused is answered alike. */
final class CallbackRoute implements Handler<RoutingContext> {

    private static final int MOST_BYTES = 1 << 20;

    /** For which a client may still send what nobody reads, so that it comes to read the answer. */
    private static final long LINGERING_MILLIS = 1000;

    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int SEND_AGAIN = 500;

    /** Of HTTP/2. */
    private static final long NO_ERROR = 0;

    private final Callback callback;
    private final RefusalLog refusals;

    CallbackRoute(Callback callback, RefusalLog refusals) {
        this.callback = callback;
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext call) {
        var read = call.body() == null ? null : call.body().buffer();
        if (read != null || call.request().isEnded()) { // by a body handler of the application
            take(call, read != null ? read : Buffer.buffer());
        } else if (contentLength(call.request()) > MOST_BYTES) {
            tooLarge(call);
        } else {
            read(call);
        }
    }

    private static long contentLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void read(RoutingContext call) {
        var request = call.request();
        var body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() + part.length() <= MOST_BYTES) {
                body.appendBuffer(part);
            } else if (!call.response().ended()) {
                tooLarge(call);
            }
        });
        request.endHandler(end -> {
            if (!call.response().ended()) {
                take(call, body);
            }
        });
        request.resume();
    }

    private void take(RoutingContext call, Buffer body) {
        if (body.length() > MOST_BYTES) {
            tooLarge(call);
            return;
        }
        var context = call.vertx().getOrCreateContext();
        try {
            callback.take(signed(call.request()), body.getBytes())
                    .whenComplete((answer, failure) -> answer(context, call.response(), answer));
        } catch (Refused refused) {
            refusals.refused(refused.getMessage());
            call.response().setStatusCode(FORBIDDEN).end();
        }
    }

    private static Signed signed(HttpServerRequest request) {
        try {
            return new Signed(either(request, "signature", "msg_signature"), either(request, "timestamp", "timeStamp"),
                    request.getParam("nonce"));
        } catch (IllegalArgumentException malformedQuery) {
            return new Signed(null, null, null);
        }
    }

    private static String either(HttpServerRequest request, String name, String otherName) {
        var value = request.getParam(name);
        return value != null ? value : request.getParam(otherName);
    }

    private static void answer(Context context, HttpServerResponse response, String answer) {
        context.runOnContext(ignored -> {
            if (response.ended() || response.closed()) {
                return;
            }
            if (answer == null) {
                response.setStatusCode(SEND_AGAIN).end();
            } else {
                response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(answer);
            }
        });
    }

    private static void tooLarge(RoutingContext call) {
        var request = call.request().pause();
        var response = call.response().setStatusCode(TOO_LARGE);
        if (request.version() == HttpVersion.HTTP_2) { // others may have calls on the same connection
            response.end();
            call.vertx().setTimer(LINGERING_MILLIS, ended -> response.reset(NO_ERROR));
        } else {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).end();
            call.vertx().setTimer(LINGERING_MILLIS, ended -> request.connection().close());
        }
    }
}
