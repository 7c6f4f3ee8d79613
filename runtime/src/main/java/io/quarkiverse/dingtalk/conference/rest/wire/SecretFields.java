package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.regex.Pattern;

/** The fields of DingTalk's requests and answers whose values nobody may see in a log or a message. */
public final class SecretFields {

    private static final Pattern FIELDS = Pattern.compile("\"(conferencePassword|hostPassword" // let people in
            + "|loginUrl" // signs somebody in
            + "|playUrl|mp4FileUrl|minutesDocUrl" // open what was said to whoever has them
            + "|streamUrlList" // hold the keys of streams
            + ")\"\\s*:\\s*(?:\"(?:[^\"\\\\]++|\\\\.)*+\"?|\\[[^\\]]*+\\]?)");

    private SecretFields() {
    }

    /** JSON, or the beginning of one, without the values of these fields. */
    public static String masked(String json) {
        return FIELDS.matcher(json).replaceAll("\"$1\":\"***\"");
    }
}
