package io.quarkiverse.dingtalk.conference.rest.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;

/**
 * JSON as DingTalk writes and reads it. It has a mapper of its own: the application's may name fields otherwise, send
 * nulls, or refuse what it does not know. It takes every content type, so that an HTML page with a good status is a
 * {@link ErrorResponse} like any other; JSON is named too, so that it comes before the REST client's own reader.
 */
@Consumes({ MediaType.APPLICATION_JSON, MediaType.WILDCARD })
@Produces(MediaType.APPLICATION_JSON)
public final class WireJson implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .withCoercionConfig(LogicalType.Collection,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty))
            .addModule(new SimpleModule()
                    .addDeserializer(Integer.class,
                            new LenientNumber<>(Integer.class,
                                    new NumberDeserializers.IntegerDeserializer(Integer.class, null)))
                    .addDeserializer(Long.class,
                            new LenientNumber<>(Long.class, new NumberDeserializers.LongDeserializer(Long.class, null))))
            .addHandler(new MalformedFields())
            .build();

    /** Fields that tell of failures; the last one is the firewall's. */
    private static final byte[][] OUTCOMES = { quoted("errcode"), quoted("success"), quoted("code"), quoted("punish") };

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectWriter writer = MAPPER.writer();

    /** Reads what DingTalk sends by itself. */
    public static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return WireResponse.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        var bytes = all(body);
        try {
            var answer = readers.computeIfAbsent(type, MAPPER::readerFor).readValue(bytes);
            if (answer instanceof WireResponse<?> it && it.complete() && !reportsAnError(bytes)) {
                return answer;
            }
            throw refusal(headers, bytes);
        } catch (JsonProcessingException unreadable) {
            throw refusal(headers, bytes);
        }
    }

    /** The REST client has the whole answer, and knows how long it is; readAllBytes would take 16 KB for each. */
    private static byte[] all(InputStream body) throws IOException {
        var known = body.readNBytes(Math.max(1, body.available()));
        int next = body.read();
        if (next < 0) {
            return known;
        }
        var all = new ByteArrayOutputStream();
        all.write(known);
        all.write(next);
        body.transferTo(all);
        return all.toByteArray();
    }

    private static ErrorResponse refusal(MultivaluedMap<String, String> headers, byte[] body) {
        return new ErrorResponse(200, headers, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return WireRequest.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        writer.writeValue(body, value);
    }

    /** What is written, where DingTalk takes it as a text. */
    public static String text(WireRequest value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /**
     * Whether the answer says that it is a failure, though with a good status and perhaps beside good fields: the old API by
     * {@code errcode}, the new one by {@code success} or {@code code}. Few answers have one of these, and only those are
     * looked into a second time.
     */
    private static boolean reportsAnError(byte[] body) throws IOException {
        if (!mayReportAnError(body)) {
            return false;
        }
        var root = MAPPER.readTree(body);
        var errcode = root.path("errcode");
        return !errcode.isMissingNode() && !errcode.asText().equals("0")
                || root.has("punish")
                || root.path("success").isBoolean() && !root.path("success").booleanValue()
                || root.path("code").isValueNode() && !root.path("code").isNull()
                        && !CommandResponse.isDone(null, new Code(root.path("code").asText()));
    }

    private static boolean mayReportAnError(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '"' && isOneOfTheOutcomes(body, i)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] quoted(String name) {
        return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** Most names differ in their first letter, and every answer is looked through. */
    private static boolean isOneOfTheOutcomes(byte[] body, int from) {
        for (byte[] name : OUTCOMES) {
            int to = from + name.length;
            if (to <= body.length && body[from + 1] == name[1] && Arrays.equals(body, from, to, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /** A field that holds something else than its page says counts as left out, so that the others are not lost with it. */
    private static final class MalformedFields extends DeserializationProblemHandler {

        @Override
        public Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token, JsonParser parser,
                String problem) throws IOException {
            if (parser.getParsingContext().inRoot()
                    || token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot()) {
                return NOT_HANDLED;
            }
            parser.skipChildren();
            return null;
        }

        @Override
        public Object handleMissingInstantiator(DeserializationContext context, Class<?> type, ValueInstantiator instantiator,
                JsonParser parser, String problem) throws IOException {
            if (parser.getParsingContext().inRoot()) {
                return NOT_HANDLED;
            }
            parser.skipChildren();
            return null;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String problem) {
            return null;
        }
    }
}
