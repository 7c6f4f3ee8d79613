package io.quarkiverse.dingtalk.conference.report;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Figures of one picture, sent or received. What DingTalk left out, or sent as no number, is empty.
 */
@AutoValue
@JsonDeserialize(builder = VideoQuality.Builder.class)
public abstract class VideoQuality {

    VideoQuality() {
    }

    /** Bits per second. */
    @JsonProperty
    public abstract Optional<Long> bitRate();

    /** The real width, in pixels. */
    @JsonProperty
    public abstract Optional<Integer> width();

    /** The real height, in pixels. */
    @JsonProperty
    public abstract Optional<Integer> height();

    /** Frames per second. */
    @JsonProperty
    public abstract Optional<Double> frameRate();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_VideoQuality.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects figures of a picture. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Bits per second. */
        public abstract Builder bitRate(@Nullable Long bitRate);

        /** The real width, in pixels. */
        public abstract Builder width(@Nullable Integer width);

        /** The real height, in pixels. */
        public abstract Builder height(@Nullable Integer height);

        /** Frames per second. */
        public abstract Builder frameRate(@Nullable Double frameRate);

        public abstract VideoQuality build();
    }
}
