package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** Checks of texts that are sent. */
final class Texts {

    private Texts() {
    }

    /** @throws InvalidRequestException if the text has half a surrogate pair, which cannot be written in UTF-8 */
    static void checkEncodable(String field, String text) {
        InvalidRequestException.unlessEncodable(field, text);
    }

    static void checkEncodable(String field, Optional<String> text) {
        text.ifPresent(it -> checkEncodable(field, it));
    }
}
