package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How the text of minutes is read.
 */
@AutoValue
@JsonDeserialize(builder = MinutesTextRequest.Builder.class)
public abstract class MinutesTextRequest {

    MinutesTextRequest() {
    }

    /** The unionId of the person in whose name it is read, guessed. */
    @JsonProperty
    public abstract Optional<String> reader();

    /** Which paragraphs come first. */
    @JsonProperty
    public abstract Optional<TextOrder> order();

    /**
     * All of the text, in the order in which it was said.
     *
     * @param reader the unionId of the person in whose name it is read, guessed
     * @throws InvalidRequestException if it is missing or blank
     */
    public static MinutesTextRequest of(String reader) {
        return builder().reader(InvalidRequestException.unlessGiven("reader", reader)).build();
    }

    public static Builder builder() {
        return new AutoValue_MinutesTextRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says how the text is read. What is not set, or set to null, is left out. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of the person in whose name it is read, guessed. */
        public abstract Builder reader(@Nullable String reader);

        /** Which paragraphs come first. The oldest unless set. */
        public abstract Builder order(@Nullable TextOrder order);

        abstract MinutesTextRequest made();

        /** @throws InvalidRequestException if the reader is blank or has half a surrogate pair */
        public MinutesTextRequest build() {
            var made = made();
            made.reader().ifPresent(it -> InvalidRequestException.unlessText("reader", it));
            return made;
        }
    }
}
