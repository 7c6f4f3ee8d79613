package io.quarkiverse.dingtalk.conference.it.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.it.operations.ScriptedDingTalk.Sent;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.InjectDingTalk;
import io.quarkiverse.dingtalk.conference.testing.ReceivedRequest;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The same call by our services and by DingTalk's own SDK, release 2.2.43, to one embedded DingTalk: both are answered the
 * same, the SDK misses nothing of the answer, and our service makes the same of what the SDK read as of the answer itself.
 */
@QuarkusTest
class EveryOperationOnTheEmulatorTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the embedded DingTalk's list of requests does not show. */
    private static final String MASKED = "***";

    @InjectDingTalk
    DingTalkEmulator dingTalk;

    @Inject
    Scene scene;

    @Inject
    OurCalls ours;

    static List<Operation> operations() {
        return OfficialSdk.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void bothAreAnsweredTheSame(Operation operation) throws Exception {
        var idsOfOurs = scene.set(dingTalk, operation);
        ours.make(operation, idsOfOurs);
        var sentByUs = last(operation);
        var answerToUs = JSON.readTree(sentByUs.answer());
        dingTalk.reset();

        var idsOfTheirs = scene.set(dingTalk, operation);
        dingTalk.acceptToken("token-of-the-sdk");
        var theirs = new OfficialSdk(URI.create(dingTalk.url()), "token-of-the-sdk").call(operation,
                idsOfTheirs.in(sent(sentByUs), idsOfOurs));
        var answerToThem = JSON.readTree(last(operation).answer());

        assertThat(names("", idsOfOurs.in(answerToThem, idsOfTheirs))).isEqualTo(names("", answerToUs));
        var known = Field.withoutWhatTheSdkLacks(operation.response(), answerToThem);
        assertThat(differences("", masked(theirs, known), known)).isEmpty();
        assertThat(read(operation, masked(theirs, known))).isEqualTo(read(operation, known));
    }

    private ReceivedRequest last(Operation operation) {
        return dingTalk.requests().stream().filter(it -> sent(it).isOf(operation)).reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Sent sent(ReceivedRequest request) {
        try {
            var uri = URI.create(request.path());
            return new Sent(request.method(), uri.getPath(), Sent.query(uri.getRawQuery()),
                    request.body() == null ? null : JSON.readTree(request.body()));
        } catch (IOException e) {
            throw new AssertionError(request + " is no JSON", e);
        }
    }

    /** In our terms. */
    private static Object read(Operation operation, JsonNode answer) throws IOException {
        var type = Stream.of(ConferenceApi.class.getMethods()).filter(it -> it.getName().equalsIgnoreCase(operation.name()))
                .map(Method::getGenericReturnType).map(it -> ((ParameterizedType) it).getActualTypeArguments()[0])
                .map(it -> (Class<?>) it).findFirst().orElseThrow();
        @SuppressWarnings("unchecked")
        var read = (WireResponse<Object>) new WireJson().readFrom((Class<Object>) type, type, null,
                MediaType.APPLICATION_JSON_TYPE, new MultivaluedHashMap<>(),
                new ByteArrayInputStream(answer.toString().getBytes(UTF_8)));
        return Optional.ofNullable(read.result());
    }

    private static Map<String, String> differences(String place, JsonNode theirs, JsonNode answer) {
        var differences = new TreeMap<String, String>();
        if (answer.isObject() && theirs.isObject()) {
            answer.properties().forEach(it -> differences.putAll(
                    differences(place + "." + it.getKey(), theirs.path(it.getKey()), it.getValue())));
        } else if (answer.isArray() && theirs.isArray() && answer.size() == theirs.size()) {
            for (int i = 0; i < answer.size(); i++) {
                differences.putAll(differences(place + "[" + i + "]", theirs.get(i), answer.get(i)));
            }
        } else if (!answer.asText().equals(theirs.asText()) || answer.isContainerNode() != theirs.isContainerNode()) {
            differences.put(place, theirs + " in place of " + answer);
        }
        return differences;
    }

    /** The first, without what the list of requests does not show of the second. */
    private static JsonNode masked(JsonNode theirs, JsonNode answer) {
        if (answer.isTextual() && answer.asText().contains(MASKED)) {
            return answer;
        }
        if (theirs instanceof ObjectNode object) {
            var masked = object.deepCopy();
            object.properties().forEach(it -> masked.set(it.getKey(), masked(it.getValue(), answer.path(it.getKey()))));
            return masked;
        }
        if (theirs instanceof ArrayNode array) {
            var masked = JSON.createArrayNode();
            for (int i = 0; i < array.size(); i++) {
                masked.add(masked(array.get(i), answer.path(i)));
            }
            return masked;
        }
        return theirs;
    }

    private static TreeSet<String> names(String place, JsonNode at) {
        var names = new TreeSet<String>();
        names.add(place);
        if (at.isObject()) {
            at.properties().forEach(it -> names.addAll(names(place + "." + it.getKey(), it.getValue())));
        }
        at.elements().forEachRemaining(item -> {
            if (at.isArray()) {
                names.addAll(names(place, item));
            }
        });
        return names;
    }
}
