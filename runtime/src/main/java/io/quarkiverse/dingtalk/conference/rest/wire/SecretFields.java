package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.regex.Pattern;

/** What is secret or personal in a body, for those who show bodies. */
public final class SecretFields {

    private static final String NAMES = String.join("|", "conferencePassword", "hostPassword", "phoneNumber", "loginUrl",
            "mp4FileUrl", "playUrl", "minutesDocUrl", "recordMinutesUrl", "streamUrlList", "successStreamMap", "failStreamMap");
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"?";
    private static final String TEXTS = "(?:" + TEXT + "|[^\"\\]}])*+";
    private static final Pattern VALUES = Pattern
            .compile("(\"(?:" + NAMES + ")\"\\s*:\\s*)(?:" + TEXT + "|\\[" + TEXTS + "]?|\\{"
                    + TEXTS + "}?|[^\\s,}\\]]++)");

    private SecretFields() {
    }

    /** The body without the values of these fields. */
    public static String masked(String body) {
        return VALUES.matcher(body).replaceAll("$1\"***\"");
    }
}
