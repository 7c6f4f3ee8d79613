package io.quarkiverse.dingtalk.conference.emulator;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Collects the body of a request up to a limit. What is beyond is read and thrown away, so that the client, which may
 * still be sending, gets to see the answer.
 */
final class BodyReader {

    private final int limit;
    private Buffer collected = Buffer.buffer();
    private boolean overflown;

    private BodyReader(int limit) {
        this.limit = limit;
    }

    /** Calls back once the request is complete; never when the client gives up half-way. */
    static void read(HttpServerRequest request, int limit, Consumer<BodyReader> complete) {
        BodyReader reader = new BodyReader(limit);
        request.exceptionHandler(e -> {
            // the client is gone: nobody to answer
        });
        if (hasBody(request)) {
            request.handler(reader::add).endHandler(end -> complete.accept(reader));
        } else {
            complete.accept(reader);
        }
    }

    boolean overflown() {
        return overflown;
    }

    /** The body, or null when there is none. */
    Buffer body() {
        return collected.length() == 0 ? null : collected;
    }

    private void add(Buffer chunk) {
        if (overflown || collected.length() + chunk.length() > limit) {
            overflown = true;
            collected = Buffer.buffer();
        } else {
            collected.appendBuffer(chunk);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
