package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import io.netty.buffer.ByteBufUtil;
import io.quarkiverse.dingtalk.conference.emulator.event.Event;

/**
 * What goes over the WebSocket, as JSON. The content type is spelled exactly so and the times are digits: the official client
 * for Java takes nothing else.
 */
final class Frames {

    /** More than that no official client takes. */
    static final int MOST_BYTES = 256 * 1024;

    private static final JsonFactory JSON = new JsonFactory();
    private static final int TYPICAL_LENGTH = 1024;

    private Frames() {
    }

    static String event(Delivery delivery, String app, Instant now) {
        Event event = delivery.event();
        return frame("EVENT", "*", delivery.messageId(), now, delivery.data(), headers -> {
            headers.writeStringField("eventType", event.type());
            headers.writeStringField("eventId", event.id());
            headers.writeStringField("eventCorpId", event.corpId());
            headers.writeStringField("eventBornTime", Long.toString(event.bornTime()));
            headers.writeStringField("eventUnifiedAppId", app);
        });
    }

    static String ping(String messageId, Instant now) {
        return frame("SYSTEM", "ping", messageId, now, "{\"opaque\":\"" + messageId + "\"}", headers -> {
        });
    }

    static String disconnect(String messageId, Instant now) {
        return frame("SYSTEM", "disconnect", messageId, now, "{\"reason\":\"persistent connection is timeout\"}", headers -> {
        });
    }

    static boolean isTooLong(String frame) {
        return frame.length() > MOST_BYTES / 3 && ByteBufUtil.utf8Bytes(frame) > MOST_BYTES; // a character has 3 at most
    }

    private interface Headers {

        void writeTo(JsonGenerator json) throws IOException;
    }

    private static String frame(String type, String topic, String messageId, Instant now, String data, Headers more) {
        StringWriter text = new StringWriter(TYPICAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("specVersion", "1.0");
            json.writeStringField("type", type);
            json.writeObjectFieldStart("headers");
            json.writeStringField("topic", topic);
            json.writeStringField("messageId", messageId);
            json.writeStringField("contentType", "application/json");
            json.writeStringField("time", Long.toString(now.toEpochMilli()));
            more.writeTo(json);
            json.writeEndObject();
            json.writeStringField("data", data);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return text.toString();
    }
}
