package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is secret or personal in a body, for those who show bodies. */
public final class SecretFields {

    private static final Set<String> NAMES = Set.of("conferencePassword", "hostPassword", "phoneNumber", "loginUrl",
            "mp4FileUrl",
            "playUrl", "minutesDocUrl", "recordMinutesUrl", "streamUrlList", "successStreamMap", "failStreamMap");
    private static final String MASK = "***";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ANY_NAME = Pattern.compile("\"(?:" + String.join("|", NAMES) + ")\"");

    private SecretFields() {
    }

    /** The body without the values of these fields; what is no JSON, or was cut off, is shown up to the first of them. */
    public static String masked(String body) {
        var name = ANY_NAME.matcher(body);
        if (!name.find()) {
            return body;
        }
        try {
            var json = JSON.readTree(body);
            mask(json);
            return json.toString();
        } catch (JsonProcessingException notJson) {
            return body.substring(0, name.end()) + MASK;
        }
    }

    private static void mask(JsonNode at) {
        if (at instanceof ObjectNode object) {
            NAMES.stream().filter(object::has).forEach(name -> object.put(name, MASK));
        }
        at.forEach(SecretFields::mask);
    }
}
