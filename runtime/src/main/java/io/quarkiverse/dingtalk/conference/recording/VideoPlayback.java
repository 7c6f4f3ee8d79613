package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Where to play and to download a recorded video. Whoever has one of the links can see the video, so they are secrets: they are
 * not in {@link #toString()}. DingTalk does not document how long they are valid. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = VideoPlayback.Builder.class)
public abstract class VideoPlayback {

    VideoPlayback() {
    }

    /** The link to play it, to an HLS playlist. */
    @JsonProperty
    public abstract Optional<String> playUrl();

    /** The link to download it as MP4. */
    @JsonProperty
    public abstract Optional<String> downloadUrl();

    /** How long it plays. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** How large it is, in bytes. */
    @JsonProperty
    public abstract Optional<Long> size();

    /** A state, as DingTalk writes it, which says that it has no use at present. */
    @JsonProperty
    public abstract Optional<String> status();

    /** Without the links. */
    @Override
    public final String toString() {
        return "VideoPlayback{duration=" + duration() + ", size=" + size() + ", status=" + status() + "}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_VideoPlayback.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a playback. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The link to play it. */
        public abstract Builder playUrl(@Nullable String playUrl);

        /** The link to download it. */
        public abstract Builder downloadUrl(@Nullable String downloadUrl);

        /** How long it plays. */
        public abstract Builder duration(@Nullable Duration duration);

        /** How large it is, in bytes. */
        public abstract Builder size(@Nullable Long size);

        /** A state, as DingTalk writes it. */
        public abstract Builder status(@Nullable String status);

        public abstract VideoPlayback build();
    }
}
