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
 * A word of a sentence. Positions count from the start of the recording. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptWord.Builder.class)
public abstract class TranscriptWord {

    TranscriptWord() {
    }

    /** The word; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String text();

    /** Its id. */
    @JsonProperty
    public abstract Optional<String> id();

    /** When it begins, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> from();

    /** When it ends, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> to();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_TranscriptWord.Builder().text("");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a word. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The word. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder text(@Nullable String text);

        /** Its id. */
        public abstract Builder id(@Nullable String id);

        /** When it begins. */
        public abstract Builder from(@Nullable Duration from);

        /** When it ends. */
        public abstract Builder to(@Nullable Duration to);

        abstract TranscriptWord made();

        /** @throws InvalidRequestException if the text is null */
        public TranscriptWord build() {
            var made = made();
            InvalidRequestException.unlessNull("text", made.text());
            return made;
        }
    }
}
