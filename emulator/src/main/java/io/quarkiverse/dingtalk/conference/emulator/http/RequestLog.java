package io.quarkiverse.dingtalk.conference.emulator.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** The last calls, oldest first. Nothing is copied or masked on the way in: calls are many, readers few. */
public final class RequestLog {

    static final int CAPACITY = 1000;

    // a thousand bodies at the limit of the router would be 10 GB
    static final int BODY_KEPT = 64 * 1024;
    static final int ANSWER_KEPT = 8 * 1024;

    private final Deque<Entry> entries = new ArrayDeque<>(CAPACITY + 1);

    /**
     * @param uri path and query as they came
     * @param status what was answered, 0 if nothing was
     * @param at when the call came in
     * @param body null when there was none
     * @param answer null when there was none, or one that a fault changed
     */
    public record Entry(String method, String uri, int status, Instant at, MultiMap headers, Buffer body, Buffer answer) {

        private Entry shortened() {
            Buffer shortBody = beginning(body, BODY_KEPT);
            Buffer shortAnswer = beginning(answer, ANSWER_KEPT);
            return shortBody == body && shortAnswer == answer ? this
                    : new Entry(method, uri, status, at, headers, shortBody, shortAnswer);
        }

        private static Buffer beginning(Buffer text, int kept) {
            return text == null || text.length() <= kept ? text : text.getBuffer(0, kept);
        }
    }

    public void add(Entry entry) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(entry.shortened());
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public void clear() {
        entries.clear();
    }
}
