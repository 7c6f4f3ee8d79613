package io.quarkiverse.dingtalk.conference.emulator.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;

/** Faults that damage the response of the operation. */
final class CorruptResponses {

    private static final int PIECES_PER_MEGABYTE = 16;
    private static final Buffer PIECE = Buffer.buffer("x".repeat(1024 * 1024 / PIECES_PER_MEGABYTE));

    private static final String NO_UTF8 = "\u00c3("; // a lead byte without what it leads

    private CorruptResponses() {
    }

    /** All headers, half the body, and that was it. */
    static FaultBehavior halfAnswer(FaultParameters parameters) {
        return exchange -> {
            WireResponse normal = exchange.normal();
            int length = normal.body().length();
            exchange.sendPart(normal, length, length / 2, true);
            return normal.status();
        };
    }

    static FaultBehavior drip(FaultParameters parameters) {
        int millis = parameters.millis(1000);
        return exchange -> {
            WireResponse normal = exchange.normal();
            exchange.drip(normal, millis);
            return normal.status();
        };
    }

    /** The whole body, but more is promised; then the connection is closed or nothing happens any more. */
    static FaultBehavior wrongContentLength(FaultParameters parameters) {
        boolean close = !Boolean.FALSE.equals(parameters.flag("close"));
        return exchange -> {
            WireResponse normal = exchange.normal();
            int length = normal.body().length();
            exchange.sendPart(normal, length + 10, length, close);
            return normal.status();
        };
    }

    /** The normal response with an equals sign for its first colon. */
    static FaultBehavior invalidJson(FaultParameters parameters) {
        return changing(body -> body.replaceFirst(":", "="));
    }

    /** The normal response with two bytes that no UTF-8 has at the start of every field that is a string. */
    static FaultBehavior invalidUtf8(FaultParameters parameters) {
        return changing(body -> body.replace(":\"", ":\"" + NO_UTF8));
    }

    static FaultBehavior unknownShape(FaultParameters parameters) {
        return exchange -> exchange.send(WireResponse.ofService(200, exchange.requestId(), WireResponse.JSON,
                Buffer.buffer("{\"foo\":{\"bar\":[1,2]}}")));
    }

    /** An object with one endless string. */
    static FaultBehavior hugeBody(FaultParameters parameters) {
        int pieces = parameters.integer("megabytes", 100, 1, 100_000) * PIECES_PER_MEGABYTE;
        return exchange -> {
            WireResponse start = WireResponse.ofService(200, exchange.requestId(), WireResponse.JSON,
                    Buffer.buffer("{\"filler\":\""));
            exchange.flood(start, PIECE, pieces, Buffer.buffer("\"}"));
            return start.status();
        };
    }

    /** Whether the caller has said that it understands it or not. */
    static FaultBehavior gzip(FaultParameters parameters) {
        return exchange -> {
            WireResponse normal = exchange.normal();
            return exchange.send(normal.with(zipped(normal.body())).with("Content-Encoding", "gzip"));
        };
    }

    /** Bytes as characters: what comes out need not be UTF-8. */
    private static FaultBehavior changing(UnaryOperator<String> change) {
        return exchange -> {
            WireResponse normal = exchange.normal();
            String changed = change.apply(new String(normal.body().getBytes(), ISO_8859_1));
            return exchange.send(normal.with(Buffer.buffer(changed.getBytes(ISO_8859_1))));
        };
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
