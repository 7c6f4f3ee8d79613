package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.regex.Pattern;

/** What is secret or personal in a body, for those who show bodies. */
public final class SecretFields {

    private static final String NAMES = String.join("|", "conferencePassword", "hostPassword", "phoneNumber");
    private static final Pattern VALUES = Pattern
            .compile("(\"(?:" + NAMES + ")\"\\s*:\\s*)(?:\"(?:[^\"\\\\]|\\\\.)*+\"?|[^\\s,}\\]]++)");

    private SecretFields() {
    }

    /** The body without the values of these fields. */
    public static String masked(String body) {
        return VALUES.matcher(body).replaceAll("$1\"***\"");
    }
}
