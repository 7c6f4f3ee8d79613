package io.quarkiverse.dingtalk.conference.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** What callers give to builders for lists and maps. */
public final class Items {

    private Items() {
    }

    /**
     * The items themselves.
     *
     * @throws InvalidRequestException naming the field, if there are none or one is null
     */
    public static <T> Collection<T> given(String field, List<T> items) {
        InvalidRequestException.unlessNull(field, items).forEach(item -> InvalidRequestException.unlessNull(field, item));
        return items;
    }

    /**
     * The items as a list.
     *
     * @throws InvalidRequestException naming the field, if there are none
     */
    public static <T> List<T> listOf(String field, T[] items) {
        return Arrays.asList(InvalidRequestException.unlessNull(field, items));
    }

    /** The items and one more. */
    public static <T> Collection<T> and(List<T> others, T item) {
        var all = new ArrayList<>(others);
        all.add(item);
        return all;
    }

    /**
     * The entries and one more, unmodifiable.
     *
     * @throws InvalidRequestException if the name or the value is blank
     */
    public static Map<String, String> with(String name, String value, Map<String, String> others) {
        InvalidRequestException.unlessGiven("the name of an unknown value", name);
        InvalidRequestException.unlessGiven(name, value);
        var all = new LinkedHashMap<>(others);
        all.put(name, value);
        return Map.copyOf(all);
    }

    /**
     * The same where only some names make sense.
     *
     * @param names of the values that are sent
     * @throws InvalidRequestException if the name is none of them, or the value is blank
     */
    public static Map<String, String> with(Set<String> names, String name, String value, Map<String, String> others) {
        if (name == null || !names.contains(name)) {
            throw new InvalidRequestException("the name of an unknown value", name, "must be one of " + new TreeSet<>(names));
        }
        return with(name, value, others);
    }
}
