package io.quarkiverse.dingtalk.conference.rest.event;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * What DingTalk sends through a Stream connection. It is read token by token, without a tree: each event is one, and what it
 * tells is a text in it, which is read elsewhere.
 *
 * @param messageId by which it is answered, or null if it cannot be
 * @param data its JSON, or null
 * @param event if it is one, else null
 */
public record StreamFrame(Kind kind, String messageId, String data, ArrivedEvent event) {

    public enum Kind {
        EVENT,
        PING,
        /** The server is about to close the connection, and sends no more events through it. */
        DISCONNECT,
        /** Tells something that nobody needs to know. */
        NOTICE,
        /** Nothing that was subscribed to. */
        FOREIGN
    }

    private static final JsonFactory JSON = new JsonFactory();

    /** @throws UnreadableFrameException if it is no JSON object, or an event without any id */
    public static StreamFrame read(byte[] frame) throws UnreadableFrameException {
        try (var json = JSON.createParser(frame)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableFrameException("it is no JSON object");
            }
            return new Reader(json).read();
        } catch (JsonProcessingException noJson) {
            throw new UnreadableFrameException("it is no JSON from its byte " + noJson.getLocation().getByteOffset() + " on");
        } catch (IOException noText) {
            throw new UnreadableFrameException("it is no text");
        }
    }

    /** Without its JSON, which may hold secrets of meetings. */
    @Override
    public String toString() {
        return kind + " " + messageId;
    }

    private static final class Reader {

        private final JsonParser json;
        private String type;
        private String topic;
        private String messageId;
        private String data;
        private String eventId;
        private String eventType;
        private String corpId;
        private String bornTime;

        Reader(JsonParser json) {
            this.json = json;
        }

        StreamFrame read() throws IOException, UnreadableFrameException {
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "type" -> type = value();
                    case "headers", "header" -> readHeaders(); // DingTalk's own example spells it either way
                    case "data" -> data = value();
                    default -> json.skipChildren();
                }
            }
            var kind = kind();
            return new StreamFrame(kind, messageId, data, kind == Kind.EVENT ? event() : null);
        }

        private void readHeaders() throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "topic" -> topic = value();
                    case "messageId" -> messageId = value();
                    case "eventId" -> eventId = value();
                    case "eventType" -> eventType = value();
                    case "eventCorpId" -> corpId = value();
                    case "eventBornTime" -> bornTime = value();
                    default -> json.skipChildren();
                }
            }
        }

        /** A text or number; what should be the text of a JSON object may be that object. */
        private String value() throws IOException {
            if (!json.currentToken().isStructStart()) {
                return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
            }
            var copy = new StringWriter();
            try (var writer = JSON.createGenerator(copy)) {
                writer.copyCurrentStructure(json);
            }
            return copy.toString();
        }

        private Kind kind() {
            if ("EVENT".equals(type)) {
                return Kind.EVENT;
            }
            if (!"SYSTEM".equals(type)) {
                return Kind.FOREIGN;
            }
            return "ping".equals(topic) ? Kind.PING : "disconnect".equals(topic) ? Kind.DISCONNECT : Kind.NOTICE;
        }

        private ArrivedEvent event() throws UnreadableFrameException {
            var id = isThere(eventId) ? eventId : messageId;
            if (!isThere(id)) {
                throw new UnreadableFrameException("it is an event without an id");
            }
            return new ArrivedEvent(id, eventType == null ? "" : eventType, corpId, bornAt(), data == null ? "{}" : data);
        }

        /** Events that share an id of nothing would count as one. */
        private static boolean isThere(String id) {
            return id != null && !id.isBlank();
        }

        private Instant bornAt() {
            try {
                return bornTime == null ? null : Instant.ofEpochMilli(Long.parseLong(bornTime));
            } catch (NumberFormatException notTold) {
                return null;
            }
        }
    }
}
