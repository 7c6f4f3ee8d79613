package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Which part of a transcript to read, in whose name and in which order.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptRequest.Builder.class)
public abstract class TranscriptRequest {

    private static final Duration LATEST = Duration.ofMillis(Long.MAX_VALUE);

    TranscriptRequest() {
    }

    /** The meeting that was recorded. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** In whose name it is read. */
    @JsonProperty
    public abstract Optional<String> unionId();

    /** Where in the recording it begins, from the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> from();

    /** Whether what was said last comes first. */
    @JsonProperty
    public abstract boolean latestFirst();

    /**
     * All of a transcript, as it was said.
     *
     * @param unionId of the person in whose name it is read
     * @throws InvalidRequestException if one of them is missing
     */
    public static TranscriptRequest of(String conferenceId, String unionId) {
        return builder().conferenceId(conferenceId).unionId(InvalidRequestException.unlessGiven("unionId", unionId)).build();
    }

    public static Builder builder() {
        return new AutoValue_TranscriptRequest.Builder().latestFirst(false);
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects a request; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The meeting that was recorded. Needed. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** The unionId of the person in whose name it is read. DingTalk does not say what holds without one. */
        public abstract Builder unionId(@Nullable String unionId);

        /**
         * Where in the recording to begin, from its start, to the millisecond. Its start unless set; in the order
         * {@link #latestFirst} DingTalk does not say.
         */
        public abstract Builder from(@Nullable Duration from);

        /** Whether what was said last comes first. No unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder latestFirst(boolean latestFirst);

        abstract TranscriptRequest made();

        /**
         * @throws InvalidRequestException naming the field and its value, if an id is missing or cannot be sent, or the
         *         beginning is
         *         negative or beyond what can be counted in milliseconds
         */
        public TranscriptRequest build() {
            var made = made();
            InvalidRequestException.unlessId("conferenceId", made.conferenceId());
            made.unionId().ifPresent(unionId -> InvalidRequestException.unlessText("unionId", unionId));
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
