package io.quarkiverse.dingtalk.conference.emulator.http;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpMethod;

/**
 * Where an operation is called.
 *
 * @param path with placeholders for segments, {@code /v1.0/conference/videoConferences/{conferenceId}}; a placeholder may be
 *        empty
 * @param name DingTalk's name of the operation, null if it is one of the emulator's own
 */
record Endpoint(HttpMethod method, String path, String name, Operation operation) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    List<String> placeholders() {
        return PLACEHOLDER.matcher(path).results().map(placeholder -> placeholder.group(1)).toList();
    }

    /** With a group for each placeholder, called p0, p1 and so on, by which vertx-web finds them fastest. */
    String regex() {
        List<MatchResult> placeholders = PLACEHOLDER.matcher(path).results().toList();
        StringBuilder regex = new StringBuilder();
        int end = 0;
        for (int i = 0; i < placeholders.size(); i++) {
            regex.append(Pattern.quote(path.substring(end, placeholders.get(i).start())))
                    .append("(?<p").append(i).append(">[^/]*)");
            end = placeholders.get(i).end();
        }
        return regex.append(Pattern.quote(path.substring(end))).toString();
    }
}
