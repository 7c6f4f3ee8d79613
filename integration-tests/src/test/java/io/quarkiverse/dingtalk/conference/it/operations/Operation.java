package io.quarkiverse.dingtalk.conference.it.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One of DingTalk's operations, as operations.json lists it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Operation(@JsonProperty("operation") String name, String verb, String path, List<String> pathParams,
        boolean changes, String idempotent, String scope, String known, String since, List<Field> query, List<Field> body,
        List<Field> response) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    static final List<Operation> ALL = read();

    private static List<Operation> read() {
        try (var json = Operation.class.getResourceAsStream("/operations.json")) {
            return JsonMapper.builder().build().readValue(json, new TypeReference<List<Operation>>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what is not known it is not assumed. */
    boolean mayBeRepeated() {
        return idempotent.equals("true");
    }

    static Operation of(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** Of several paths that fit, that with the fewest placeholders is meant. */
    static Optional<Operation> at(String verb, String path) {
        return ALL.stream().filter(it -> it.verb().equals(verb) && it.matcher(path).matches())
                .min(Comparator.comparing(it -> it.pathParams().size()));
    }

    private Matcher matcher(String path) {
        var regex = new StringBuilder();
        int end = 0;
        for (var placeholder = PLACEHOLDER.matcher(this.path); placeholder.find(); end = placeholder.end()) {
            regex.append(Pattern.quote(this.path.substring(end, placeholder.start()))).append("([^/]+)");
        }
        return Pattern.compile(regex + Pattern.quote(this.path.substring(end))).matcher(path);
    }

    /** The values of the placeholders, in the order of the path. */
    List<String> placeholders(String path) {
        var matcher = matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(path + " is no " + this.path);
        }
        return Stream.iterate(1, i -> i <= matcher.groupCount(), i -> i + 1).map(matcher::group).toList();
    }

    /** A good answer with every field. */
    ObjectNode answer() {
        return (ObjectNode) Field.object(response);
    }

    /** The same with another value of one field. */
    JsonNode answerWithOther(Field.Path field) {
        var answer = answer();
        replace(answer, field.name().split("\\."), 0, field.field());
        return answer;
    }

    private static void replace(JsonNode at, String[] names, int depth, Field field) {
        var object = (ObjectNode) unwrapped(at, names[depth]);
        if (depth == names.length - 1) {
            object.set(names[depth], field.other(object.get(names[depth])));
        } else {
            replace(object.get(names[depth]), names, depth + 1, field);
        }
    }

    /** The object itself, or that in a list or a map. */
    private static JsonNode unwrapped(JsonNode at, String name) {
        if (at.isArray()) {
            return at.get(0);
        }
        return at.has(name) ? at : at.elements().next();
    }

    @Override
    public String toString() {
        return name;
    }
}
