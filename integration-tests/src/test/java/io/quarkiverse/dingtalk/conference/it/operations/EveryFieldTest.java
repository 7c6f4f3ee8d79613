package io.quarkiverse.dingtalk.conference.it.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Nothing of any operation is forgotten: what operations.json lists can be said, and can be read. */
@QuarkusTest
@QuarkusTestResource(value = ScriptedDingTalk.class, restrictToAnnotatedClass = true)
class EveryFieldTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ScriptedDingTalk dingTalk;

    @Inject
    OurCalls ours;

    static List<Operation> operations() {
        return Operation.ALL;
    }

    @BeforeEach
    void reset() {
        dingTalk.reset();
    }

    @Test
    void everyOperationIsOffered() {
        assertThat(ours.operations()).containsExactlyElementsOf(
                Operation.ALL.stream().map(Operation::name).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFieldOfTheRequestArrivesOnTheWire(Operation operation) throws Exception {
        ours.outcome(operation);

        var sent = dingTalk.last(operation);
        var arrived = new TreeSet<>(names("query", JSON.valueToTree(inJson(sent.query()))));
        arrived.addAll(names("body", sent.body()));
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(
                said(operation).filter(it -> !LeftOut.OF_REQUESTS.containsKey(operation + "." + it)).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFieldOfTheAnswerCanBeRead(Operation operation) {
        var usual = ours.outcome(operation);
        var notRead = operation.response().stream().flatMap(Field::leaves).filter(field -> {
            dingTalk.answer(operation, operation.answerWithOther(field));
            return ours.outcome(operation).equals(usual);
        }).map(field -> operation + "." + field.name()).toList();

        assertThat(usual).isNotInstanceOf(String.class);
        assertThat(notRead).containsExactlyInAnyOrderElementsOf(LeftOut.OF_ANSWERS.keySet().stream()
                .filter(it -> it.startsWith(operation + ".")).toList());
    }

    private static Stream<String> said(Operation operation) {
        return Stream.concat(
                operation.query().stream().flatMap(Field::leaves).map(it -> "query." + it.name()),
                operation.body().stream().flatMap(Field::leaves).map(it -> "body." + it.name()));
    }

    /** A parameter may hold JSON as text. */
    private static Map<String, JsonNode> inJson(Map<String, String> query) {
        return query.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> {
            try {
                return it.getValue().startsWith("{") ? JSON.readTree(it.getValue())
                        : JSON.getNodeFactory().textNode(it.getValue());
            } catch (IOException e) {
                throw new AssertionError(it + " is no JSON", e);
            }
        }));
    }

    /** The names of all that holds a value. */
    private static List<String> names(String prefix, JsonNode at) {
        if (at == null) {
            return List.of();
        }
        if (at.isArray()) {
            return at.isEmpty() || !at.get(0).isObject() ? List.of(prefix) : names(prefix, at.get(0));
        }
        return !at.isObject() ? List.of(prefix)
                : at.properties().stream().flatMap(it -> names(prefix + "." + it.getKey(), it.getValue()).stream()).toList();
    }
}
