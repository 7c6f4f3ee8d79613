package io.quarkiverse.dingtalk.conference.live;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/** Checks of texts that are sent. */
final class Checks {

    private Checks() {
    }

    /** @throws InvalidRequestException if the text is blank or cannot be encoded */
    static void text(String field, String text) {
        unlessEncodable(field, unlessGiven(field, text));
    }

    /** @throws InvalidRequestException if there is a text, and it is blank or cannot be encoded */
    static void text(String field, Optional<String> text) {
        text.ifPresent(it -> text(field, it));
    }

    /** @throws InvalidRequestException if there is none, or it holds what no telephone number holds; it is not repeated */
    static void phoneNumber(String field, String number) {
        unlessGiven(field, number);
        if (number.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
            throw new InvalidRequestException(Failure.builder()
                    .message(field + " must be a telephone number; it is not shown, since it is personal")
                    .advice("Nothing was sent.").build());
        }
    }
}
