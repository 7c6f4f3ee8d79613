package io.quarkiverse.dingtalk.conference.emulator.fault;

import java.util.Map;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.dingtalk.conference.emulator.access.Throttle;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.token.AccessTokens;
import io.vertx.core.buffer.Buffer;

/** Faults that answer with an error in place of the operation. */
final class ErrorResponses {

    private static final String HTML = "text/html";
    private static final String PAGE = """
            <html>\r
            <head><title>%1$s</title></head>\r
            <body>\r
            <center><h1>%1$s</h1></center>\r
            <hr><center>nginx</center>\r
            </body>\r
            </html>\r
            """;

    private ErrorResponses() {
    }

    /** Any status, with any body and headers. */
    static FaultBehavior status(FaultParameters parameters) {
        int status = parameters.integer("status", 503, 200, 599);
        Buffer body = Buffer.buffer(parameters.body("body"));
        String contentType = parameters.text("contentType", body.length() == 0 ? null : WireResponse.JSON);
        Map<String, String> headers = parameters.headers("headers");
        return exchange -> {
            WireResponse answer = WireResponse.ofService(status, exchange.requestId(), contentType, body);
            for (Map.Entry<String, String> header : headers.entrySet()) {
                answer = answer.with(header.getKey(), header.getValue());
            }
            return exchange.send(answer);
        };
    }

    /** The page of a proxy that does not reach the service. */
    static FaultBehavior html(FaultParameters parameters) {
        int status = parameters.integer("status", 503, 200, 599);
        WireResponse page = WireResponse.ofProxy(status, HTML, PAGE.formatted(HttpResponseStatus.valueOf(status)));
        return exchange -> exchange.send(page);
    }

    /** guessed: the status, as the page speaks of "no error code", and how the HTML looks. */
    static FaultBehavior addressBlocked(FaultParameters parameters) {
        int status = parameters.integer("status", 200, 200, 599);
        WireResponse blocked = Boolean.TRUE.equals(parameters.flag("page"))
                ? WireResponse.ofProxy(status, HTML,
                        PAGE.formatted("Access denied") + "<!-- " + Throttle.BLOCKED + " -->\r\n")
                : WireResponse.ofProxy(status, WireResponse.JSON, Throttle.BLOCKED);
        return exchange -> exchange.send(blocked);
    }

    static FaultBehavior tokenRefused(FaultParameters parameters) {
        return refusing(AccessTokens.invalid());
    }

    static FaultBehavior throttled(FaultParameters parameters) {
        return refusing(Throttle.exceeded());
    }

    private static FaultBehavior refusing(ApiException refusal) {
        return exchange -> {
            String requestId = exchange.requestId();
            return exchange.send(WireResponse.ofService(refusal.response(requestId), requestId));
        };
    }
}
