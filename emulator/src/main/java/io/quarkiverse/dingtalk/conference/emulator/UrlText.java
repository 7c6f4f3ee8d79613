package io.quarkiverse.dingtalk.conference.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/**
 * Percent-decoding. Text that is not properly encoded is taken as it stands: as an id it is then unknown, as a number or
 * a page token malformed, and either way the caller gets the error documented for that.
 */
final class UrlText {

    private UrlText() {
    }

    static String decodePathSegment(String segment) {
        return segment.indexOf('%') < 0 ? segment : decode(segment.replace("+", "%2B"), segment); // a plus is a plus here
    }

    static String decodeQuery(String text) {
        return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : decode(text, text);
    }

    private static String decode(String text, String otherwise) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
