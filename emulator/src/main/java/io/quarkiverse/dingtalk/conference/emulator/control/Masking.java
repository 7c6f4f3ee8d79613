package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes tokens and secrets out of what the request log shows, by the names they go under, and leaves the rest as it came. */
final class Masking {

    private static final String MASK = "***";

    private static final Set<String> HEADERS = Set.of("x-acs-dingtalk-access-token", "authorization", "cookie");

    // appSecret, client_secret, suiteTicket, access_token and whatever else is called so; but not the token of a page
    private static final String NAMES = "(?!nextT?token\\b)[\\w.-]*(?:secret|token|ticket|password)";

    // Text, not a parsed document: what a client got wrong must be shown as it came, and be masked all the same.
    // The quote that ends a value is one without a backslash before it, or there is none and all the rest is taken.
    private static final Pattern IN_JSON = Pattern.compile(
            "(?is)(\"" + NAMES + "\"\\s*:\\s*)(?:\".*?(?:(?<!\\\\)\"|\\z)|[^\\s,}\\]]+)");
    private static final Pattern NAME = Pattern.compile("(?i)" + NAMES);
    private static final Pattern IN_QUERY = Pattern.compile("(?i)((?:^|[?&])" + NAMES + "=)[^&\\s\"]*");

    // the address of a stream, in which there may be a key; a slash may be escaped
    private static final Pattern STREAM = Pattern.compile("(?i)(rtmp\\w*:(?:\\\\?/){2})[^\\s\"]*");

    private Masking() {
    }

    static String header(String name, String value) {
        return HEADERS.contains(name) ? MASK : value;
    }

    static String uri(String uri) {
        return IN_QUERY.matcher(uri).replaceAll("$1" + MASK);
    }

    /** Of what events tell, only the fields next to the envelope: no event has secrets elsewhere. */
    static ObjectNode fields(ObjectNode data) {
        ObjectNode masked = data.objectNode();
        data.fields().forEachRemaining(field -> {
            if (NAME.matcher(field.getKey()).matches()) {
                masked.put(field.getKey(), MASK);
            } else {
                masked.set(field.getKey(), field.getValue());
            }
        });
        return masked;
    }

    static String body(String body) {
        String masked = IN_JSON.matcher(body).replaceAll("$1\"" + MASK + "\"");
        return STREAM.matcher(uri(masked)).replaceAll("$1" + MASK); // a form has the shape of a query
    }
}
