package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.vertx.core.http.HttpMethod;

/** Everything that can be called. Each package of operations adds its own. */
public final class Endpoints {

    private final List<Endpoint> all = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * One of DingTalk's operations, under DingTalk's name.
     *
     * @throws IllegalArgumentException if there is one of that name, or at that path, already
     */
    public Endpoints add(String name, HttpMethod method, String path, Operation operation) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(name + " is there already");
        }
        return add(new Endpoint(method, path, name, operation));
    }

    /**
     * One of the emulator's own.
     *
     * @throws IllegalArgumentException if there is one at that path already
     */
    public Endpoints add(HttpMethod method, String path, Operation operation) {
        return add(new Endpoint(method, path, null, operation));
    }

    private Endpoints add(Endpoint endpoint) {
        if (all.stream().anyMatch(it -> it.method() == endpoint.method() && it.regex().equals(endpoint.regex()))) {
            throw new IllegalArgumentException(endpoint.method() + " " + endpoint.path() + " is there already");
        }
        all.add(endpoint);
        return this;
    }

    /** The names of DingTalk's operations, in the order in which they were added. */
    public Set<String> names() {
        return new LinkedHashSet<>(names);
    }

    /** Those with a literal segment before those with a placeholder in its place: '{' is greater than any letter. */
    List<Endpoint> inMatchingOrder() {
        return all.stream().sorted(Comparator.comparing(Endpoint::path)).toList();
    }
}
