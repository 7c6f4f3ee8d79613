package io.quarkiverse.dingtalk.conference.rest.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What an HTTP callback tells. Besides single events there is a form with several of them in one body, each with a JSON text
 * of its own, which public samples show for third-party apps.
 *
 * @param isCheck whether DingTalk only wants to know whether somebody answers
 * @param tickets the suite tickets that have arrived
 * @param events all else
 */
public record CallbackBody(boolean isCheck, List<Ticket> tickets, List<ArrivedEvent> events) {

    /**
     * @param suiteKey of the app, or null if that is not told
     * @param value the ticket, or null if there is none where it should be
     */
    public record Ticket(String suiteKey, String value) {

        /** Without the ticket. */
        @Override
        public String toString() {
            return "suite ticket";
        }
    }

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> CHECKS = Set.of("check_url", "check_create_suite_url", "check_update_suite_url");
    private static final Set<String> SEVERAL = Set.of("SYNC_HTTP_PUSH_HIGH", "SYNC_HTTP_PUSH_MEDIUM");
    private static final String SUITE_TICKET = "suite_ticket";

    /** Of a JSON object that has the encrypted text; empty if there is none. */
    public static Optional<String> encrypted(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body)).map(it -> it.path("encrypt")).filter(JsonNode::isTextual)
                    .map(JsonNode::textValue);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** What DingTalk wants as answer. */
    public static String answer(String signature, String timestamp, String nonce, String encrypted) {
        return JsonNodeFactory.instance.objectNode().put("msg_signature", signature).put("timeStamp", timestamp)
                .put("nonce", nonce).put("encrypt", encrypted).toString();
    }

    /** @param text decrypted; what is no JSON object is an event without a type */
    public static CallbackBody read(String text) {
        var body = object(text);
        var type = type(body, "EventType");
        if (CHECKS.contains(type)) {
            return new CallbackBody(true, List.of(), List.of());
        }
        if (SUITE_TICKET.equals(type)) {
            return new CallbackBody(false, List.of(new Ticket(text(body, "SuiteKey"), text(body, "SuiteTicket"))), List.of());
        }
        if (SEVERAL.contains(type) && body.path("bizData").isArray()) {
            return several(body.path("bizData"));
        }
        return new CallbackBody(false, List.of(), List.of(new ArrivedEvent(id(body, text), type,
                text(body, "CorpId"), time(body.path("EventTime")), text)));
    }

    private static CallbackBody several(JsonNode entries) {
        var tickets = new ArrayList<Ticket>();
        var events = new ArrayList<ArrivedEvent>();
        for (JsonNode entry : entries) {
            var data = entry.path("biz_data").isTextual() ? entry.path("biz_data").textValue()
                    : entry.path("biz_data").toString();
            var fields = object(data);
            var type = type(fields, "syncAction");
            if (SUITE_TICKET.equals(type)) {
                tickets.add(new Ticket(text(fields, "suiteKey"), text(fields, "suiteTicket")));
            } else {
                events.add(new ArrivedEvent(id(fields, entry.toString()), type, text(entry, "corp_id"),
                        time(entry.path("gmt_modified")), data));
            }
        }
        return new CallbackBody(false, tickets, events);
    }

    private static String type(JsonNode event, String field) {
        var type = text(event, field);
        return type != null ? type : "";
    }

    /** Events of authorizations have none: the same text is the same event then. */
    private static String id(JsonNode event, String text) {
        var id = text(event, "eventId");
        return id != null ? id : digest(text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static JsonNode object(String text) {
        try {
            var root = MAPPER.readTree(text);
            return root != null && root.isObject() ? root : JsonNodeFactory.instance.objectNode();
        } catch (IOException noJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** A number as text too; null if there is none, or a blank one. */
    private static String text(JsonNode object, String field) {
        var value = object.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** Milliseconds, as number or text; null if they are none. */
    private static Instant time(JsonNode millis) {
        try {
            long value = millis.asLong(0);
            return value == 0 ? null : Instant.ofEpochMilli(value);
        } catch (DateTimeException tooFar) {
            return null;
        }
    }
}
