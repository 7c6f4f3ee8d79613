package io.quarkiverse.dingtalk.conference.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
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
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON as DingTalk writes and reads it. It has a mapper of its own: the application's may name fields otherwise, send
 * nulls, or refuse what it does not know. It takes every content type, so that an HTML page with a good status is a
 * {@link Refusal} like any other; JSON is named too, so that it comes before the REST client's own reader.
 */
@Consumes({ MediaType.APPLICATION_JSON, MediaType.WILDCARD })
@Produces(MediaType.APPLICATION_JSON)
public final class WireJson implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addHandler(new UnknownFields())
            .build();

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectWriter writer = MAPPER.writer();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        var bytes = body.readAllBytes();
        try {
            var answer = readers.computeIfAbsent(type, MAPPER::readerFor).readValue(bytes);
            if (answer instanceof Answer<?> it && it.complete()) {
                return answer;
            }
            throw refusal(headers, bytes, null);
        } catch (JsonProcessingException unreadable) {
            throw refusal(headers, bytes, unreadable);
        }
    }

    private static Refusal refusal(MultivaluedMap<String, String> headers, byte[] body, Throwable cause) {
        return new Refusal(200, headers, new String(body, StandardCharsets.UTF_8), cause);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        writer.writeValue(body, value);
    }

    /** Fields of later versions of the API are skipped; the old API's way to report an error is none of them. */
    private static final class UnknownFields extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
                JsonDeserializer<?> deserializer, Object beanOrClass, String name) throws IOException {
            if (name.equals("errcode") && parser.getParsingContext().getParent().inRoot() && parser.getValueAsInt() != 0) {
                throw context.weirdStringException(parser.getText(), Integer.class, "an error with a good status");
            }
            parser.skipChildren();
            return true;
        }
    }
}
