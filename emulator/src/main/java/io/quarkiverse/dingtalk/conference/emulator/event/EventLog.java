package io.quarkiverse.dingtalk.conference.emulator.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
     * @param receivers whom it was sent to, or will be
     * @param takers who has taken it
     */
    public record Entry(Event event, int sent, int refused, String refusal, Set<String> receivers, Set<String> takers) {

        /** Whether all that it is for have taken it. */
        public boolean acknowledged() {
            return !takers.isEmpty() && takers.containsAll(receivers);
        }

        private Entry meantFor(String receiver) {
            return new Entry(event, sent, refused, refusal, with(receivers, receiver), takers);
        }

        private Entry sentTo(String receiver) {
            return new Entry(event, sent + 1, refused, refusal, with(receivers, receiver), takers);
        }

        private Entry takenBy(String receiver) {
            return new Entry(event, sent, refused, refusal, receivers, with(takers, receiver));
        }

        private Entry refusedFor(String why) {
            return new Entry(event, sent, refused + 1, why, receivers, takers);
        }

        private static Set<String> with(Set<String> some, String another) {
            return some.contains(another) ? some
                    : Stream.concat(some.stream(), Stream.of(another)).collect(toUnmodifiableSet());
        }
    }

    /** One with the id of another is the same event. */
    public void add(Event event) {
        Entry known = entries.remove(event.id());
        if (known != null) {
            size -= size(known.event());
        }
        entries.put(event.id(), known == null ? new Entry(event, 0, 0, null, Set.of(), Set.of())
                : new Entry(event, known.sent(), known.refused(), known.refusal(), known.receivers(), known.takers()));
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
    public void meant(Event event, String receiver) {
        change(event, entry -> entry.meantFor(receiver));
    }

    @Override
    public void sent(Event event, String receiver) {
        change(event, entry -> entry.sentTo(receiver));
    }

    @Override
    public void acknowledged(Event event, String receiver) {
        change(event, entry -> entry.takenBy(receiver));
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
