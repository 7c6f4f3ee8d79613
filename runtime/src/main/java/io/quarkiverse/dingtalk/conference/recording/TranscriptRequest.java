package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Which part of a transcript is read, in whose name and in which order.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptRequest.Builder.class)
public abstract class TranscriptRequest {

    private static final Duration LATEST = Duration.ofMillis(Long.MAX_VALUE);

    TranscriptRequest() {
    }

    /** The unionId of the person in whose name it is read. */
    @JsonProperty
    public abstract Optional<String> reader();

    /** Where it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> from();

    /** Which paragraphs come first. */
    @JsonProperty
    public abstract Optional<TextOrder> order();

    /**
     * All of a transcript, in the order in which it was said.
     *
     * @param reader the unionId of the person in whose name it is read
     * @throws InvalidRequestException if it is missing or blank
     */
    public static TranscriptRequest of(String reader) {
        return builder().reader(InvalidRequestException.unlessGiven("reader", reader)).build();
    }

    public static Builder builder() {
        return new AutoValue_TranscriptRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says what is read. What is not set, or set to null, is left out. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of the person in whose name it is read. DingTalk does not say what holds without one. */
        public abstract Builder reader(@Nullable String reader);

        /**
         * Where to begin, from the beginning of the recording, to the millisecond. The beginning unless set; where
         * {@link TextOrder#NEWEST_FIRST} begins, DingTalk does not say.
         */
        public abstract Builder from(@Nullable Duration from);

        /** Which paragraphs come first. The oldest unless set. */
        public abstract Builder order(@Nullable TextOrder order);

        abstract TranscriptRequest made();

        /**
         * @throws InvalidRequestException naming the field and its value, if the reader is blank or cannot be sent, or the
         *         beginning is
         *         negative or beyond what can be counted in milliseconds
         */
        public TranscriptRequest build() {
            var made = made();
            made.reader().ifPresent(reader -> InvalidRequestException.unlessText("reader", reader));
            made.from().ifPresent(Builder::checkPosition);
            return made;
        }

        private static void checkPosition(Duration from) {
            if (from.isNegative() || from.compareTo(LATEST) > 0) {
                throw new InvalidRequestException("from", from, "must be from zero to what milliseconds can count");
            }
        }
    }
}
