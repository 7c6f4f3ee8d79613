package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Which page of a list to read.
 */
@AutoValue
@JsonDeserialize(builder = PageRequest.Builder.class)
public abstract class PageRequest {

    PageRequest() {
    }

    /**
     * How many items at most; empty leaves it to DingTalk, which documents 128 for members, no other default, and no maximum.
     */
    @JsonProperty
    public abstract Optional<Integer> size();

    /** Where the page begins, as {@link Page#nextToken()} gave it; empty for the first page. */
    @JsonProperty
    public abstract Optional<String> token();

    /** The first page, in the size DingTalk chooses. */
    public static PageRequest first() {
        return builder().build();
    }

    /**
     * The first page.
     *
     * @throws InvalidRequestException if the size is below 1
     */
    public static PageRequest of(int size) {
        return builder().size(size).build();
    }

    /**
     * The page that begins at a token.
     *
     * @throws InvalidRequestException if the size is below 1, or the token is blank or has half a surrogate pair
     */
    public static PageRequest of(int size, String token) {
        return builder().size(size).token(InvalidRequestException.unlessNull("token", token)).build();
    }

    /**
     * The page that begins at a token, in the size DingTalk chooses.
     *
     * @throws InvalidRequestException if the token is blank or has half a surrogate pair
     */
    public static PageRequest from(String token) {
        return builder().token(InvalidRequestException.unlessNull("token", token)).build();
    }

    /** The same size, beginning at a token. */
    PageRequest at(String token) {
        return toBuilder().token(token).build();
    }

    public static Builder builder() {
        return new AutoValue_PageRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says which page. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** How many items at most, at least 1. Left to DingTalk unless set. */
        public abstract Builder size(@Nullable Integer size);

        /** Where the page begins. The first page unless set. */
        public abstract Builder token(@Nullable String token);

        abstract PageRequest made();

        /** @throws InvalidRequestException if the size is below 1, or the token is blank or has half a surrogate pair */
        public PageRequest build() {
            var made = made();
            if (made.size().isPresent() && made.size().get() < 1) {
                throw new InvalidRequestException("size", made.size().get(), "must be at least 1");
            }
            made.token().ifPresent(
                    token -> Texts.checkEncodable("token", InvalidRequestException.unlessGiven("token", token)));
            return made;
        }
    }
}
