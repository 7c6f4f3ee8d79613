package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.util.List;
import java.util.function.UnaryOperator;

/** What goes wrong on the way of events to apps. */
public final class DeliveryFaults {

    private static final List<UnaryOperator<String>> MALFORMATIONS = List.of(
            frame -> frame.substring(0, frame.length() / 2),
            frame -> "[]",
            frame -> frame.replaceFirst("\"headers\":\\{.*?},", ""),
            frame -> frame.replaceFirst("application/json", "text/plain"),
            frame -> frame.replaceFirst("(\"eventBornTime\":\")\\d+", "$1soon"),
            frame -> frame.replaceFirst("\"data\":\".*", "\"data\":\"[1]\"}"),
            frame -> frame.replaceFirst("\"type\":\"EVENT\"", "\"type\":\"SURPRISE\""));

    private int delayMillis;
    private int duplicates;
    private boolean reorder;
    private int malformed;
    private int nextMalformation;

    /** Each event is sent so much later than it happens. Real time. */
    public int delayMillis() {
        return delayMillis;
    }

    public void delay(int millis) {
        delayMillis = millis;
    }

    /** Each event is sent so many times more. */
    public int duplicates() {
        return duplicates;
    }

    public void duplicate(int times) {
        duplicates = times;
    }

    /** Each second event overtakes the one before. */
    public boolean reorder() {
        return reorder;
    }

    public void reorder(boolean on) {
        reorder = on;
    }

    /** So many of the next events come behind a frame that is malformed, in one way after the other. */
    public int malformedFrames() {
        return malformed;
    }

    public void malform(int frames) {
        malformed = frames;
        nextMalformation = 0;
    }

    public void reset() {
        delay(0);
        duplicate(0);
        reorder(false);
        malform(0);
    }

    /** Null if none is to be sent. */
    UnaryOperator<String> nextMalformation() {
        if (malformed == 0) {
            return null;
        }
        malformed--;
        return MALFORMATIONS.get(nextMalformation++ % MALFORMATIONS.size());
    }
}
