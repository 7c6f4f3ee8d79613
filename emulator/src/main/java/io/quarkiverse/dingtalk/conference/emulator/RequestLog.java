package io.quarkiverse.dingtalk.conference.emulator;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** The last calls, oldest first. Nothing is copied or masked on the way in: calls are many, readers few. */
final class RequestLog {

    static final int CAPACITY = 1000;

    // a thousand bodies at the gateway's limit would be 10 GB; of answers as much is kept
    static final int BODY_KEPT = 64 * 1024;

    private final Deque<Entry> entries = new ArrayDeque<>(CAPACITY + 1);

    /**
     * @param uri path and query as they came
     * @param status what was answered, 0 if nothing was
     * @param at when the call came in
     * @param body null when there was none
     * @param answer null when there was none, or one that was spoiled
     */
    record Entry(String method, String uri, int status, Instant at, MultiMap headers, Buffer body, Buffer answer) {

        private Entry shortened() {
            return fits(body) && fits(answer) ? this
                    : new Entry(method, uri, status, at, headers, beginning(body), beginning(answer));
        }

        private static boolean fits(Buffer text) {
            return text == null || text.length() <= BODY_KEPT;
        }

        private static Buffer beginning(Buffer text) {
            return fits(text) ? text : text.getBuffer(0, BODY_KEPT);
        }
    }

    void add(Entry entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry.shortened());
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void clear() {
        entries.clear();
    }
}
