package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;

/** The examples of DingTalk's pages, and JSON as it goes over the wire. */
public final class Example {

    private static final JsonMapper TREES = new JsonMapper();
    private static final WireJson WIRE = new WireJson();

    private Example() {
    }

    public static JsonNode of(String name) {
        try (var json = Example.class.getResourceAsStream("/examples/" + name + ".json")) {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What leaves for DingTalk. */
    public static String written(Object value) {
        var body = new ByteArrayOutputStream();
        try {
            WIRE.writeTo(value, value.getClass(), value.getClass(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    public static <T> T read(JsonNode json, Class<T> type) {
        return read(json.toString(), type);
    }

    /** What is read of an answer of DingTalk. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    public static <T> T read(String json, Class<T> type) {
        try {
            return (T) WIRE.readFrom((Class) type, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
