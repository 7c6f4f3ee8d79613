package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.vertx.core.http.HttpMethod;

/**
 * Finds the operation for a method and a path. Paths are split at '/' while still percent-encoded, so an id may hold any
 * character; a literal segment goes before a {placeholder}, and each method has a tree of its own, so a literal of one
 * method never hides a placeholder of another.
 */
final class Router {

    private final Map<HttpMethod, Node> trees = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** An operation without a name is none of DingTalk's. */
    Router get(String path, Operation operation) {
        return add(HttpMethod.GET, null, path, operation);
    }

    Router get(String name, String path, Operation operation) {
        return add(HttpMethod.GET, name, path, operation);
    }

    Router post(String path, Operation operation) {
        return add(HttpMethod.POST, null, path, operation);
    }

    Router post(String name, String path, Operation operation) {
        return add(HttpMethod.POST, name, path, operation);
    }

    Router put(String path, Operation operation) {
        return add(HttpMethod.PUT, null, path, operation);
    }

    Router delete(String path, Operation operation) {
        return add(HttpMethod.DELETE, null, path, operation);
    }

    /** The names of the operations that have one, in the order in which they were added. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    private Router add(HttpMethod method, String name, String path, Operation operation) {
        Node node = trees.computeIfAbsent(method, m -> new Node());
        Map<String, Integer> placeholders = new HashMap<>();
        String[] segments = split(path);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            if (segment.startsWith("{")) {
                placeholders.put(segment.substring(1, segment.length() - 1), i);
                node = node.placeholder();
            } else {
                node = node.literals.computeIfAbsent(segment, s -> new Node());
            }
        }
        if (node.route != null) {
            throw new IllegalArgumentException(method + " " + path + " is routed already");
        }
        node.route = new Route(name, operation, Map.copyOf(placeholders));
        if (name != null) {
            names.add(name);
        }
        return this;
    }

    /** The match for a raw path (no query), or null. */
    Match match(HttpMethod method, String path) {
        Node tree = trees.get(method);
        if (tree == null) {
            return null;
        }
        String[] segments = split(path);
        Route route = tree.find(segments, 0);
        return route == null ? null : new Match(route, segments);
    }

    private static String[] split(String path) {
        return path.split("/", -1); // -1: the empty segment of ".../videoConferences/" is a blank id, not nothing
    }

    /** An operation and where in the path its placeholders are. */
    private record Route(String name, Operation operation, Map<String, Integer> placeholders) {
    }

    /** An operation together with the path that led to it. */
    static final class Match {

        private final Route route;
        private final String[] segments;

        private Match(Route route, String[] segments) {
            this.route = route;
            this.segments = segments;
        }

        /** DingTalk's name of the operation, or null if it is none of DingTalk's. */
        String name() {
            return route.name();
        }

        Operation operation() {
            return route.operation();
        }

        String placeholder(String name) {
            return UrlText.decodePathSegment(segments[route.placeholders().get(name)]);
        }
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private Node placeholder;
        private Route route;

        Node placeholder() {
            if (placeholder == null) {
                placeholder = new Node();
            }
            return placeholder;
        }

        Route find(String[] segments, int from) {
            if (from == segments.length) {
                return route;
            }
            Node literal = literals.get(segments[from]);
            Route found = literal == null ? null : literal.find(segments, from + 1);
            return found == null && placeholder != null ? placeholder.find(segments, from + 1) : found;
        }
    }
}
