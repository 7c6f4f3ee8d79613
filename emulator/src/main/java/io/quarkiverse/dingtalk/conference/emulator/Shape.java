package io.quarkiverse.dingtalk.conference.emulator;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Which JSON type a value must have. Whether it must be there at all, and what it must say, is not told by its shape. */
@FunctionalInterface
interface Shape {

    Shape STRING = of("a string", String.class::isInstance);
    Shape BOOLEAN = of("a boolean", Boolean.class::isInstance);
    Shape INTEGER = of("an integer", Integer.class::isInstance);
    Shape LONG = of("an integer", value -> value instanceof Integer || value instanceof Long);

    /** What is wrong with the value, called by that name. */
    Optional<String> problem(String name, Object value);

    /** An object. Fields that are absent, null or not listed are not looked at. */
    static Shape object(Map<String, Shape> fields) {
        return (name, value) -> value instanceof JsonObject object
                ? fields.entrySet().stream()
                        .filter(field -> object.getValue(field.getKey()) != null)
                        .flatMap(field -> field.getValue()
                                .problem(child(name, field.getKey()), object.getValue(field.getKey())).stream())
                        .findFirst()
                : Optional.of(name + " must be an object");
    }

    static Shape arrayOf(Shape element) {
        return (name, value) -> {
            if (!(value instanceof JsonArray array)) {
                return Optional.of(name + " must be an array");
            }
            for (int i = 0; i < array.size(); i++) {
                Optional<String> problem = element.problem(name + "[" + i + "]", array.getValue(i));
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        };
    }

    private static Shape of(String type, Predicate<Object> is) {
        return (name, value) -> is.test(value) ? Optional.empty() : Optional.of(name + " must be " + type);
    }

    private static String child(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
