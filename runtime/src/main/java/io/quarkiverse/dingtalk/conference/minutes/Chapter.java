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
 * A chapter of what was said in a meeting, as the AI divides it. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = Chapter.Builder.class)
public abstract class Chapter {

    Chapter() {
    }

    /** The number of the chapter. */
    @JsonProperty
    public abstract Optional<String> id();

    /** Its title. */
    @JsonProperty
    public abstract Optional<String> title();

    /** What was said in it. */
    @JsonProperty
    public abstract Optional<String> summary();

    /** When it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Chapter.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a chapter. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The number of the chapter. */
        public abstract Builder id(@Nullable String id);

        /** Its title. */
        public abstract Builder title(@Nullable String title);

        /** What was said in it. */
        public abstract Builder summary(@Nullable String summary);

        /** When it begins, from the beginning of the recording. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends, from the beginning of the recording. */
        public abstract Builder end(@Nullable Duration end);

        public abstract Chapter build();
    }
}
