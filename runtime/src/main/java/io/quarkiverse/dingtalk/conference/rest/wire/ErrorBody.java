package io.quarkiverse.dingtalk.conference.rest.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a refusal says. DingTalk has three ways to say it: {@code code, message, requestid} (the API), {@code errcode,
 * errmsg} (the old API, with status 200) and {@code status: 1111} (its firewall). A command may also be refused with a good
 * status, by {@code success: false} or a {@code code} other than 200.
 *
 * @param status that of the answer; of a refusal with a good status the one that is meant
 * @param message DingTalk's words, or what came in their place
 */
record ErrorBody(int status, boolean isJson, String code, String message, String requestId, List<String> requiredScopes) {

    /** Our word for what the firewall writes as {@code "status": 1111}. */
    static final String ADDRESS_BLOCKED = "1111";

    private static final ObjectReader TREE = JsonMapper.builder().build().reader();
    private static final char REPLACEMENT_CHARACTER = '\uFFFD'; // in place of bytes that are no UTF-8
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SHOWN_CHARACTERS = 200;

    static ErrorBody of(ErrorResponse refusal, boolean mayBeShown) {
        var json = parse(refusal.body());
        if (json == null) {
            return new ErrorBody(refusal.status(), false, null,
                    "an answer that is not JSON" + shown(refusal.body(), mayBeShown),
                    refusal.requestIdHeader(), List.of());
        }
        var requestId = first(json, "requestid", "requestId", "RequestId");
        var code = first(json, "code", "errcode");
        if (code != null && code.indexOf(REPLACEMENT_CHARACTER) >= 0) {
            return new ErrorBody(refusal.status(), false, null, "an answer whose code is not UTF-8", refusal.requestIdHeader(),
                    List.of());
        }
        if (code == null && ADDRESS_BLOCKED.equals(first(json, "status"))) {
            return new ErrorBody(refusal.status(), true, ADDRESS_BLOCKED,
                    "this machine's address has made more than 10,000 calls in 20 seconds; "
                            + "DingTalk blocks it for five minutes",
                    refusal.requestIdHeader(), List.of());
        }
        boolean refused = refusal.status() < 400 && isRefused(json);
        // an answer with a good status may hold a token even under this name
        var words = mayBeShown || refusal.status() >= 400 ? first(json, "message", "errmsg", "cause", "case") : null;
        return new ErrorBody(refused ? statusOf(code) : refusal.status(), true, code,
                refused ? "DingTalk did not carry it out" + (words == null || words.isBlank() ? "" : ": " + words)
                        : words != null ? words
                                : "an answer without what the operation promises" + fields(json, mayBeShown),
                requestId != null ? requestId : refusal.requestIdHeader(), scopes(json));
    }

    private static boolean isRefused(JsonNode json) {
        var code = first(json, "code");
        return "false".equals(first(json, "success")) || code != null && !code.equals(CommandResponse.DONE);
    }

    /** The code of a refusal with a good status may be a status itself. */
    private static int statusOf(String code) {
        return code != null && code.matches("[45]\\d\\d") ? Integer.parseInt(code) : 400;
    }

    private static JsonNode parse(String body) {
        try {
            var json = TREE.readTree(body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body);
            return json.isObject() ? json : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static String first(JsonNode json, String... names) {
        for (var name : names) {
            if (json.hasNonNull(name)) {
                return json.get(name).asText();
            }
        }
        return null;
    }

    private static List<String> scopes(JsonNode json) {
        var scopes = json.path("accessdenieddetail").path("requiredScopes");
        return StreamSupport.stream(scopes.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** Their names alone: an answer with a good status may hold a link that signs somebody in, or what was said. */
    private static String fields(JsonNode json, boolean mayBeShown) {
        if (!mayBeShown) {
            return " (not shown, since it may hold a token)";
        }
        return json.isEmpty() ? ": it has no fields"
                : ": it has the fields " + String.join(", ", json.properties().stream().map(Map.Entry::getKey).toList());
    }

    private static String shown(String body, boolean mayBeShown) {
        if (body.isBlank()) {
            return ": it is empty";
        }
        if (!mayBeShown) {
            return " (not shown, since it may hold a token)";
        }
        if (body.contains("\"") && (body.stripLeading().startsWith("{") || body.stripLeading().startsWith("["))) {
            return ", though it begins like that (not shown, since it may hold what is personal)";
        }
        var line = SecretFields.masked(body).strip().replaceAll("\\s+", " ");
        var page = line.startsWith("<") ? ", but a page, as proxies send it, and DingTalk to an address it has blocked" : "";
        return page + ": " + (line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…");
    }
}
