package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** Checks of texts that are sent. */
final class Texts {

    private Texts() {
    }

    /**
     * Half a surrogate pair cannot be written in UTF-8, and so not in a request.
     *
     * @throws InvalidRequestException if the text has one
     */
    static void checkEncodable(String field, String text) {
        if (text != null && text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE)) {
            throw new InvalidRequestException(field, text, "must be text that can be encoded, without half a surrogate pair");
        }
    }

    static void checkEncodable(String field, Optional<String> text) {
        text.ifPresent(it -> checkEncodable(field, it));
    }
}
