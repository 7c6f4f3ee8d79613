package io.quarkiverse.dingtalk.conference;

import java.util.Optional;
import java.util.OptionalInt;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;

/**
 * Which page of a list to read.
 *
 * @param size how many items at most; empty leaves it to DingTalk, which documents neither a default nor a maximum
 * @param token where the page begins, as {@link Page#nextToken()} gave it; empty for the first page
 */
public record PageRequest(OptionalInt size, Optional<String> token) {

    private static final PageRequest FIRST = new PageRequest(OptionalInt.empty(), Optional.empty());

    public PageRequest {
        if (size.isPresent() && size.getAsInt() < 1) {
            throw new InvalidRequestException("size", size.getAsInt(), "must be at least 1");
        }
        Texts.checkEncodable("token", token);
    }

    /** The first page, in the size DingTalk chooses. */
    public static PageRequest first() {
        return FIRST;
    }

    /**
     * The first page.
     *
     * @throws InvalidRequestException if the size is below 1
     */
    public static PageRequest of(int size) {
        return new PageRequest(OptionalInt.of(size), Optional.empty());
    }

    /**
     * The page that begins at a token.
     *
     * @throws InvalidRequestException if the size is below 1, or the token is blank or has half a surrogate pair
     */
    public static PageRequest of(int size, String token) {
        return new PageRequest(OptionalInt.of(size), Optional.of(InvalidRequestException.unlessGiven("token", token)));
    }

    /**
     * The page that begins at a token, in the size DingTalk chooses.
     *
     * @throws InvalidRequestException if the token is blank or has half a surrogate pair
     */
    public static PageRequest from(String token) {
        return FIRST.at(InvalidRequestException.unlessGiven("token", token));
    }

    /** The same size, beginning at a token. */
    PageRequest at(String token) {
        return new PageRequest(size, Optional.of(token));
    }
}
