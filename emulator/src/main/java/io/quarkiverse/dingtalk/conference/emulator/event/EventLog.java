package io.quarkiverse.dingtalk.conference.emulator.event;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;

/** The newest events, and what became of them. */
public final class EventLog implements Deliveries {

    static final int CAPACITY = 1000;
    static final int SIZE = 16 * 1024 * 1024; // of what they tell, in characters

    private final Map<String, Entry> entries = new LinkedHashMap<>(); // by their ids
    private int size;

    /**
     * @param sent how often it was sent
     * @param refused how often it was not taken
     * @param refusal why it was not taken the last time, null if it always was
     */
    public record Entry(Event event, int sent, int refused, String refusal, boolean acknowledged) {

        private Entry sentAgain() {
            return new Entry(event, sent + 1, refused, refusal, acknowledged);
        }

        private Entry taken() {
            return new Entry(event, sent, refused, refusal, true);
        }

        private Entry refusedFor(String why) {
            return new Entry(event, sent, refused + 1, why, acknowledged);
        }
    }

    /** One with the id of another is the same event. */
    public void add(Event event) {
        Entry known = entries.remove(event.id());
        if (known != null) {
            size -= size(known.event());
        }
        entries.put(event.id(), known == null ? new Entry(event, 0, 0, null, false)
                : new Entry(event, known.sent(), known.refused(), known.refusal(), known.acknowledged()));
        size += size(event);
        for (Iterator<Entry> oldest = entries.values().iterator(); entries.size() > CAPACITY || size > SIZE;) {
            size -= size(oldest.next().event());
            oldest.remove();
        }
    }

    /** Oldest first. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public void sent(Event event) {
        change(event, Entry::sentAgain);
    }

    @Override
    public void acknowledged(Event event) {
        change(event, Entry::taken);
    }

    @Override
    public void refused(Event event, String why) {
        change(event, entry -> entry.refusedFor(why));
    }

    public void clear() {
        entries.clear();
        size = 0;
    }

    private void change(Event event, UnaryOperator<Entry> change) {
        entries.computeIfPresent(event.id(), (id, entry) -> change.apply(entry));
    }

    private static int size(Event event) {
        return event.id().length() + event.type().length() + event.corpId().length() + size(event.data());
    }

    /** About how long it is when written. */
    private static int size(JsonNode node) {
        int size = 1 + (node.isTextual() ? node.textValue().length() : 0);
        for (JsonNode inner : node) {
            size += size(inner);
        }
        if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
                size += names.next().length();
            }
        }
        return size;
    }
}
