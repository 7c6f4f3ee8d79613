package io.quarkiverse.dingtalk.conference.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A sound file of the minutes of a meeting. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = MinutesAudio.Builder.class)
public abstract class MinutesAudio {

    MinutesAudio() {
    }

    /** The id of the recording. */
    @JsonProperty
    public abstract Optional<String> recordId();

    /** The unionId of who recorded it. */
    @JsonProperty
    public abstract Optional<String> recorder();

    /** When it begins. */
    @JsonProperty
    public abstract Optional<Instant> startedAt();

    /** When it ends. */
    @JsonProperty
    public abstract Optional<Instant> endedAt();

    /** How long it is; DingTalk names no unit, taken as milliseconds like the lengths of its videos. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** Its size in bytes; DingTalk names no unit, taken as bytes like the sizes of its videos. */
    @JsonProperty
    public abstract Optional<Long> size();

    /** The link to the MP3 file: a secret that lets in whoever has it, and that ends after a time that is not public. */
    @JsonProperty
    public abstract Optional<String> playUrl();

    /** Without the link: whoever has it gets in. */
    @Override
    public final String toString() {
        return "MinutesAudio{recordId=" + recordId() + ", recorder=" + recorder() + ", startedAt=" + startedAt() + ", endedAt="
                + endedAt() + ", duration=" + duration() + ", size=" + size() + "}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MinutesAudio.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a file. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the recording. */
        public abstract Builder recordId(@Nullable String recordId);

        /** The unionId of who recorded it. */
        public abstract Builder recorder(@Nullable String recorder);

        /** When it begins. */
        public abstract Builder startedAt(@Nullable Instant startedAt);

        /** When it ends. */
        public abstract Builder endedAt(@Nullable Instant endedAt);

        /** How long it is. */
        public abstract Builder duration(@Nullable Duration duration);

        /** Its size in bytes. */
        public abstract Builder size(@Nullable Long size);

        /** The link to the file. */
        public abstract Builder playUrl(@Nullable String playUrl);

        public abstract MinutesAudio build();
    }
}
