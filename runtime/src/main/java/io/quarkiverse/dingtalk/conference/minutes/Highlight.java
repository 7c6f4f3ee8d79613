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
 * Something that the AI found in what was said: a to-do or a key sentence. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = Highlight.Builder.class)
public abstract class Highlight {

    Highlight() {
    }

    /** The number of the find. */
    @JsonProperty
    public abstract Optional<String> id();

    /** The to-do, or the sentence. */
    @JsonProperty
    public abstract Optional<String> text();

    /** The sentence in which it was found. */
    @JsonProperty
    public abstract Optional<String> sentenceId();

    /** When it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Highlight.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a find. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The number of the find. */
        public abstract Builder id(@Nullable String id);

        /** The to-do, or the sentence. */
        public abstract Builder text(@Nullable String text);

        /** The sentence in which it was found. */
        public abstract Builder sentenceId(@Nullable String sentenceId);

        /** When it begins, from the beginning of the recording. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends, from the beginning of the recording. */
        public abstract Builder end(@Nullable Duration end);

        public abstract Highlight build();
    }
}
