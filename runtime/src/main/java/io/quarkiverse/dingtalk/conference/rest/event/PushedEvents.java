package io.quarkiverse.dingtalk.conference.rest.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
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
        return push.path("EventType").asText("").startsWith("SYNC_HTTP_PUSH") && !items.isEmpty()
                ? StreamSupport.stream(items.spliterator(), false).map(PushedEvents::synced).toList()
                : List.of(flat(push, body));
    }

    private static ArrivedEvent flat(JsonNode push, String body) {
        var type = push.path("EventType").asText("").strip();
        return new ArrivedEvent(first(push, "eventId", () -> hash(type, body)), type,
                first(push, "CorpId", () -> first(push, "AuthCorpId", () -> null)),
                time(push.has("EventTime") ? push.path("EventTime") : push.path("TimeStamp")), body);
    }

    /** DingTalk's pages show the JSON of an item as an object; what it sends is a text. */
    private static ArrivedEvent synced(JsonNode item) {
        var json = item.path("biz_data").isTextual() ? item.path("biz_data").textValue() : item.path("biz_data").toString();
        var data = tree(json);
        var type = data.path("syncAction").asText("").strip();
        var corpId = first(item, "corp_id", () -> null);
        return new ArrivedEvent(first(data, "eventId", () -> hash(type, corpId, json)), type, corpId,
                time(item.path("gmt_modified")), json);
    }

    private static JsonNode tree(String json) {
        try {
            return TREE.readTree(json);
        } catch (IOException | RuntimeException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static String first(JsonNode object, String field, Supplier<String> otherwise) {
        var text = object.path(field).asText("");
        return text.isBlank() ? otherwise.get() : text;
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
