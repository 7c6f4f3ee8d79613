package io.quarkiverse.dingtalk.conference.minutes;

import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A word of what was said. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = Word.Builder.class)
public abstract class Word {

    Word() {
    }

    /** The id of the word. */
    @JsonProperty
    public abstract Optional<String> id();

    /** The word. */
    @JsonProperty
    public abstract Optional<String> text();

    /** When it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Word.Builder();
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

        /** The id of the word. */
        public abstract Builder id(@Nullable String id);

        /** The word. */
        public abstract Builder text(@Nullable String text);

        /** When it begins, from the beginning of the recording. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends, from the beginning of the recording. */
        public abstract Builder end(@Nullable Duration end);

        public abstract Word build();
    }
}
