package io.quarkiverse.dingtalk.conference.rest.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.quarkiverse.dingtalk.conference.rest.wire.WireJson;

/** What a call of DingTalk's to an HTTP callback holds, once it is decrypted. */
public final class PushedEvents {

    private static final ObjectReader TREE = WireJson.reader(JsonNode.class);

    /** Before this many milliseconds since 1970, which is 1973, a time must be in seconds. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private PushedEvents() {
    }

    /**
     * The events, at least one: a body that cannot be read is an event of a type without a name.
     * <p>
     * Internal apps and older third-party apps get one event, whose fields stand beside those about the event. Newer
     * third-party apps get several, each in an item of {@code bizData}, and with its JSON as a text.
     */
    public static List<ArrivedEvent> in(String body) {
        var push = tree(body);
        var items = push.path("bizData");
        return type(push, "EventType").startsWith("SYNC_HTTP_PUSH") && !items.isEmpty()
                ? StreamSupport.stream(items.spliterator(), false).map(PushedEvents::synced).toList()
                : List.of(flat(push, body));
    }

    private static ArrivedEvent flat(JsonNode push, String body) {
        var type = type(push, "EventType");
        return new ArrivedEvent(text(push, "eventId").orElseGet(() -> hash(type, body)), type,
                text(push, "CorpId").or(() -> text(push, "AuthCorpId")).orElse(null),
                time(push.has("EventTime") ? push.path("EventTime") : push.path("TimeStamp")), body);
    }

    /** DingTalk's pages show the JSON of an item as an object; what it sends is a text. */
    private static ArrivedEvent synced(JsonNode item) {
        var json = item.path("biz_data").isTextual() ? item.path("biz_data").textValue() : item.path("biz_data").toString();
        var data = tree(json);
        var type = type(data, "syncAction");
        var corpId = text(item, "corp_id").orElse(null);
        return new ArrivedEvent(text(data, "eventId").orElseGet(() -> hash(type, corpId, json)), type, corpId,
                time(item.path("gmt_modified")), json);
    }

    /** As a tree, of which a native executable needs to know nothing. What cannot be read is missing. */
    static JsonNode tree(String json) {
        try {
            return TREE.readTree(json);
        } catch (IOException | RuntimeException unreadable) {
            return MissingNode.getInstance();
        }
    }

    /** DingTalk's pages have a blank before or behind some. */
    private static String type(JsonNode object, String field) {
        return text(object, field).map(String::strip).orElse("");
    }

    static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field).asText("")).filter(text -> !text.isBlank());
    }

    /** DingTalk names no unit of {@code TimeStamp}, and its examples have too few digits for milliseconds. */
    private static Instant time(JsonNode time) {
        long number = time.asLong(0);
        return number <= 0 ? null : number < MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /** Events about third-party apps have no id: what holds the same is the same. */
    private static String hash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(part -> digest.update((part + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
