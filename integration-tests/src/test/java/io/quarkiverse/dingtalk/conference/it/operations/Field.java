package io.quarkiverse.dingtalk.conference.it.operations;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field of a request or an answer, as operations.json lists it.
 *
 * @param values what its codes mean, if it is coded
 * @param since the release of the official SDK that has it first, if that is not 2.2.43
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Field(String name, String type, JsonNode example, Map<String, String> values, String since, List<Field> fields) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String ID = "unionIdExample001iEiE";

    Field {
        values = requireNonNullElse(values, Map.of());
        fields = requireNonNullElse(fields, List.of());
    }

    boolean isLeaf() {
        return fields.isEmpty();
    }

    /** This field and all below it that hold a value, by their names with dots. */
    Stream<Path> leaves() {
        return isLeaf() ? Stream.of(new Path(name, this))
                : fields.stream().flatMap(Field::leaves).map(below -> new Path(name + "." + below.name(), below.field()));
    }

    record Path(String name, Field field) {
    }

    /** A value as DingTalk sends it. */
    JsonNode sample() {
        if (!isLeaf()) {
            return inItsContainer(object(fields));
        }
        if (type.equals("Boolean")) {
            return JSON.booleanNode(true);
        }
        if (!values.isEmpty()) {
            return code(values.keySet().iterator().next());
        }
        if (example != null && !example.isNull()) {
            return isNumber() && example.isTextual() ? JSON.numberNode(Long.parseLong(example.asText())) : example;
        }
        return switch (type) {
            case "Integer", "Long" -> JSON.numberNode(7);
            case "List<String>" -> JSON.arrayNode().add(ID);
            case "String" -> JSON.textNode("a text");
            default -> throw new IllegalStateException(this + " needs an example");
        };
    }

    static JsonNode object(List<Field> fields) {
        var object = JSON.objectNode();
        fields.forEach(field -> object.set(field.name(), field.sample()));
        return object;
    }

    private JsonNode inItsContainer(JsonNode object) {
        return switch (type) {
            case "Object" -> object;
            case "List<Object>" -> JSON.arrayNode().add(object);
            case "Map<String, Object>" -> JSON.objectNode().set(ID, object);
            default -> throw new IllegalStateException(this + " cannot hold fields");
        };
    }

    /** Another value than the sample; another code, if it is coded. */
    JsonNode other(JsonNode sample) {
        if (!values.isEmpty()) {
            return code(values.keySet().stream().skip(1).findFirst().orElse(isNumber() ? "99" : "unheard-of"));
        }
        return switch (type) {
            case "Boolean" -> JSON.booleanNode(!sample.asBoolean());
            case "Integer", "Long" -> JSON.numberNode(sample.asLong() + 1000);
            case "List<String>" ->
                JSON.arrayNode().addAll((ArrayNode) sample).add("another");
            case "List<Long>" -> JSON.arrayNode().addAll((ArrayNode) sample).add(99);
            case "Map<String, ?>" -> JSON.objectNode().put("another", "value");
            default -> JSON.textNode(sample.asText().matches("-?[0-9.]+") ? "1" + sample.asText().replace("-", "")
                    : sample.asText() + "-other");
        };
    }

    private boolean isNumber() {
        return type.equals("Integer") || type.equals("Long");
    }

    private JsonNode code(String code) {
        return isNumber() ? JSON.numberNode(Integer.parseInt(code)) : JSON.textNode(code);
    }

    /** Of an object, or of all in a list: what the SDK of release 2.2.43 has no field for. */
    static JsonNode withoutWhatTheSdkLacks(List<Field> fields, JsonNode at) {
        if (at instanceof ArrayNode array) {
            array.forEach(item -> withoutWhatTheSdkLacks(fields, item));
        } else if (at instanceof ObjectNode object) {
            for (var field : fields) {
                if (field.since() != null) {
                    object.remove(field.name());
                } else if (object.has(field.name())) {
                    withoutWhatTheSdkLacks(field.fields(), object.get(field.name()));
                }
            }
        }
        return at;
    }
}
