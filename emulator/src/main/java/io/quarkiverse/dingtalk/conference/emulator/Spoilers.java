package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;

/** What each fault does, made from the fields it was ordered with. */
final class Spoilers {

    private static final int MAX_MILLIS = 24 * 60 * 60 * 1000;
    private static final int PIECES_PER_MEGABYTE = 16;
    private static final Buffer PIECE = Buffer.buffer("x".repeat(1024 * 1024 / PIECES_PER_MEGABYTE));

    private static final String NO_UTF8 = "\u00c3("; // a lead byte without what it leads

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

    private Spoilers() {
    }

    /** Any status, with any body and headers. */
    static Spoiler status(FaultArguments arguments) {
        int status = arguments.integer("status", 503, 200, 599);
        Buffer body = Buffer.buffer(arguments.body("body"));
        String contentType = arguments.text("contentType", body.length() == 0 ? null : Payload.JSON);
        Map<String, String> headers = arguments.headers("headers");
        return exchange -> {
            Payload payload = Payload.ofService(status, exchange.requestId(), contentType, body);
            for (Map.Entry<String, String> header : headers.entrySet()) {
                payload = payload.with(header.getKey(), header.getValue());
            }
            return send(exchange, payload);
        };
    }

    /** The page of a proxy that does not reach the service. */
    static Spoiler html(FaultArguments arguments) {
        int status = arguments.integer("status", 503, 200, 599);
        return answering(Payload.ofProxy(status, HTML, PAGE.formatted(HttpResponseStatus.valueOf(status))));
    }

    /** guessed: the status, as the page speaks of "no error code", and how the HTML looks. */
    static Spoiler addressBlocked(FaultArguments arguments) {
        int status = arguments.integer("status", 200, 200, 599);
        return answering(Boolean.TRUE.equals(arguments.flag("page"))
                ? Payload.ofProxy(status, HTML, PAGE.formatted("Access denied") + "<!-- " + Throttle.BLOCKED + " -->\r\n")
                : Payload.ofProxy(status, Payload.JSON, Throttle.BLOCKED));
    }

    static Spoiler tokenRefused(FaultArguments arguments) {
        return refusing(ApiError.invalidToken());
    }

    static Spoiler throttled(FaultArguments arguments) {
        return refusing(ApiError.throttled());
    }

    /** Carried out at once, answered late: a caller that does not wait must not take it for undone. */
    static Spoiler delay(FaultArguments arguments) {
        int millis = millis(arguments, null);
        return exchange -> {
            Payload normal = exchange.normal();
            exchange.later(millis, () -> exchange.send(normal));
            return normal.status();
        };
    }

    static Spoiler noAnswer(FaultArguments arguments) {
        return exchange -> Spoiler.NO_STATUS;
    }

    static Spoiler close(FaultArguments arguments) {
        return exchange -> {
            exchange.close();
            return Spoiler.NO_STATUS;
        };
    }

    static Spoiler refuseConnections(FaultArguments arguments) {
        return new Spoiler.Refusal(millis(arguments, null));
    }

    /** All headers, half the body, and that was it. */
    static Spoiler halfAnswer(FaultArguments arguments) {
        return exchange -> {
            Payload normal = exchange.normal();
            int length = normal.body().length();
            exchange.sendPart(normal, length, length / 2, true);
            return normal.status();
        };
    }

    static Spoiler drip(FaultArguments arguments) {
        int millis = millis(arguments, 1000);
        return exchange -> {
            Payload normal = exchange.normal();
            exchange.drip(normal, millis);
            return normal.status();
        };
    }

    /** The whole body, but more is promised; then the connection is closed or nothing happens any more. */
    static Spoiler wrongContentLength(FaultArguments arguments) {
        boolean close = !Boolean.FALSE.equals(arguments.flag("close"));
        return exchange -> {
            Payload normal = exchange.normal();
            int length = normal.body().length();
            exchange.sendPart(normal, length + 10, length, close);
            return normal.status();
        };
    }

    /** The normal answer with an equals sign for its first colon. */
    static Spoiler invalidJson(FaultArguments arguments) {
        return changing(body -> body.replaceFirst(":", "="));
    }

    /** The normal answer with two bytes that no UTF-8 has at the beginning of every field that is a string. */
    static Spoiler invalidUtf8(FaultArguments arguments) {
        return changing(body -> body.replace(":\"", ":\"" + NO_UTF8));
    }

    static Spoiler unknownShape(FaultArguments arguments) {
        return exchange -> send(exchange, Payload.ofService(200, exchange.requestId(), Payload.JSON,
                Buffer.buffer("{\"foo\":{\"bar\":[1,2]}}")));
    }

    /** An object with one endless string. */
    static Spoiler hugeBody(FaultArguments arguments) {
        int pieces = arguments.integer("megabytes", 100, 1, 100_000) * PIECES_PER_MEGABYTE;
        return exchange -> {
            Payload beginning = Payload.ofService(200, exchange.requestId(), Payload.JSON, Buffer.buffer("{\"filler\":\""));
            exchange.flood(beginning, PIECE, pieces, Buffer.buffer("\"}"));
            return beginning.status();
        };
    }

    /** Whether the caller has said that it understands it or not. */
    static Spoiler gzip(FaultArguments arguments) {
        return exchange -> {
            Payload normal = exchange.normal();
            return send(exchange, normal.with(zipped(normal.body())).with("Content-Encoding", "gzip"));
        };
    }

    private static int millis(FaultArguments arguments, Integer otherwise) {
        int millis = arguments.integer("millis", otherwise == null ? 0 : otherwise, 1, MAX_MILLIS);
        if (millis == 0) {
            throw FaultArguments.invalid("millis must tell how long");
        }
        return millis;
    }

    private static Spoiler answering(Payload payload) {
        return exchange -> send(exchange, payload);
    }

    private static Spoiler refusing(ApiError error) {
        return exchange -> send(exchange, Payload.of(error.answer(exchange.requestId()), exchange.requestId()));
    }

    /** Bytes as characters: what comes out need not be UTF-8. */
    private static Spoiler changing(UnaryOperator<String> change) {
        return exchange -> {
            Payload normal = exchange.normal();
            String changed = change.apply(new String(normal.body().getBytes(), ISO_8859_1));
            return send(exchange, normal.with(Buffer.buffer(changed.getBytes(ISO_8859_1))));
        };
    }

    private static int send(Exchange exchange, Payload payload) {
        exchange.send(payload);
        return payload.status();
    }

    private static Buffer zipped(Buffer body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
