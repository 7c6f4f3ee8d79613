package io.quarkiverse.dingtalk.conference.it.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.dingtalk.conference.PageRequest;

/** What there is at DingTalk that calls are about. */
record Ids(String booking, String meeting, String roomCode, String joinUrl, String creator, String person, String recordId,
        String mediaId, String regionId, String streamId, PageRequest page) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of nobody. */
    static final Ids SAMPLES = new Ids("8bd2f3c4-0000-4000-8000-000000000000", "0123456789abcdef01234567", "123456789",
            "https://meeting.example.invalid/j/EXAMPLE", "creator", "person", "123456789012345678901", "media", "region",
            "stream", PageRequest.of(20, "1700000000000000"));

    /** The request about these that is the same as one about others. */
    ScriptedDingTalk.Sent in(ScriptedDingTalk.Sent request, Ids others) {
        return new ScriptedDingTalk.Sent(request.verb(), in(request.path(), others),
                request.query().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> in(it.getValue(), others))),
                request.body() == null ? null : in(request.body(), others));
    }

    /** The JSON about these that is the same as one about others. */
    JsonNode in(JsonNode body, Ids others) {
        try {
            return JSON.readTree(in(body.toString(), others));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String in(String text, Ids others) {
        var mine = all();
        var theirs = others.all();
        var replaced = text;
        for (int i = 0; i < mine.size(); i++) {
            replaced = replaced.replace(theirs.get(i), mine.get(i));
        }
        return replaced;
    }

    private List<String> all() {
        return List.of(booking, meeting, joinUrl, roomCode, recordId, mediaId, regionId, streamId);
    }
}
