package io.quarkiverse.dingtalk.conference.emulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * JSON to records and back. Types are taken strictly, as "1" is no number; unknown fields are ignored; fields that are null
 * are left out.
 */
public final class Json {

    static final String NO_OBJECT = "body is not a JSON object"; // guessed: code and message

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> text
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withConfigOverride(List.class,
                    list -> list.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final int TYPICAL_SIZE = 1024; // of a response, in bytes

    private Json() {
    }

    /** Loads the classes that read and write JSON, some five hundred, which otherwise the first call waits for. */
    public static void load() {
        decode(encode(new Sample("")), Sample.class, Refusal.PARAMS_ERROR);
        io.vertx.core.json.Json.decodeValue("{}");
    }

    private record Sample(String text) {
    }

    static Buffer encode(Object body) {
        if (body instanceof JsonObject json) {
            return json.toBuffer();
        }
        ByteBuf buffer = Unpooled.buffer(TYPICAL_SIZE);
        try (OutputStream out = new ByteBufOutputStream(buffer)) {
            WRITER.writeValue(out, body);
        } catch (IOException e) {
            throw new IllegalStateException("A response cannot be written as JSON: " + body, e);
        }
        return Buffer.buffer(buffer);
    }

    /** @throws ApiException paramsError, naming the field that has a wrong type and the type it must have */
    public static <T> T decode(JsonObject json, Class<T> type) {
        return decode(json.toBuffer(), type, Refusal.PARAMS_ERROR);
    }

    /** @throws ApiException paramsError, as for a body */
    public static <T> T decode(String json, Class<T> type) {
        return decode(Buffer.buffer(json), type, Refusal.PARAMS_ERROR);
    }

    /** A record as it is written. */
    public static JsonObject object(Object body) {
        return encode(body).toJsonObject();
    }

    /** The same, as Jackson has it. */
    public static ObjectNode tree(Object body) {
        return MAPPER.valueToTree(body);
    }

    static <T> T decode(Buffer body, Class<T> type, Refusal refusal) {
        T decoded;
        try (JsonParser parser = MAPPER.createParser(body.getBytes())) {
            decoded = MAPPER.readValue(parser, type);
        } catch (JsonMappingException e) {
            throw refusal.apply(problem(e));
        } catch (IOException e) {
            decoded = null; // what the parser has to say is no concern of the caller
        }
        if (decoded == null) {
            throw refusal.apply(NO_OBJECT);
        }
        return decoded;
    }

    private static String problem(JsonMappingException e) {
        Class<?> type = e.getCause() instanceof InputCoercionException overflow ? overflow.getTargetType()
                : e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null || e.getPath().isEmpty()) {
            return NO_OBJECT;
        }
        StringBuilder field = new StringBuilder();
        for (Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field + " must be " + nameOf(type);
    }

    private static String nameOf(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class) {
            return "a boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "an integer";
        }
        return Iterable.class.isAssignableFrom(type) ? "an array" : "an object";
    }
}
