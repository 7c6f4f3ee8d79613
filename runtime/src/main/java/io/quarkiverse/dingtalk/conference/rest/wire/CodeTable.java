package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * How one coded value is spelled: what each of DingTalk's codes means to a user, and which code a meaning is sent as.
 *
 * @param <E> what a user sees: an enum, or a boolean
 */
public final class CodeTable<E> {

    private final E unknown;
    /** By the code as a number and as a text, in the form in which it is handed out. */
    private final Map<Object, Optional<E>> meanings = new HashMap<>();
    private final Map<E, Code> codes = new LinkedHashMap<>();

    /** @param unknown what a code without a meaning is read as; null to leave the value out */
    public CodeTable(E unknown) {
        this.unknown = unknown;
    }

    /** Of two codes with one meaning, the first is sent and both are read. */
    public CodeTable<E> with(Object code, E meaning) {
        var constant = Optional.of(meaning);
        meanings.put(code, constant);
        meanings.put(String.valueOf(code), constant);
        codes.putIfAbsent(meaning, new Code(code));
        return this;
    }

    /** What the code means; one without a meaning is put into {@code unknownValues} under the user's name for it. */
    public Optional<E> read(Code code, String name, Map<String, String> unknownValues) {
        if (code == null) {
            return Optional.empty();
        }
        var known = meanings.get(code.value());
        return known != null ? known : readText(code.text(), name, unknownValues);
    }

    private Optional<E> readText(String text, String name, Map<String, String> unknownValues) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var known = meanings.get(text); // a number as text, or a number of another type
        if (known == null) {
            unknownValues.put(name, text);
            return Optional.ofNullable(unknown);
        }
        return known;
    }

    /** The code for a meaning; what has no constant is sent as it stands in {@code unknownValues}. */
    public Code write(Optional<E> value, String name, Map<String, String> unknownValues) {
        if (value.isPresent() && !value.get().equals(unknown)) {
            return codes.get(value.get());
        }
        String raw = unknownValues.get(name);
        if (raw != null) {
            return spelledAsTheOthers(raw);
        }
        if (value.isPresent()) {
            throw new InvalidRequestException(name, value.get(), "must be one of " + codes.keySet());
        }
        return null;
    }

    public Code write(Optional<E> value, String name) {
        return write(value, name, Map.of());
    }

    private Code spelledAsTheOthers(String raw) {
        boolean numbers = codes.values().iterator().next().value() instanceof Integer;
        return new Code(numbers && raw.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(raw) : raw);
    }
}
