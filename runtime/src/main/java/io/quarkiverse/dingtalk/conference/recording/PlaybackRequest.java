package io.quarkiverse.dingtalk.conference.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Which recorded video to play or to download, and in whose name.
 */
@AutoValue
@JsonDeserialize(builder = PlaybackRequest.Builder.class)
public abstract class PlaybackRequest {

    PlaybackRequest() {
    }

    /** The file, as {@link RecordedVideo#mediaId()} names it. */
    @Nullable
    @JsonProperty
    public abstract String mediaId();

    /** Where it is kept, as {@link RecordedVideo#regionId()} says. */
    @Nullable
    @JsonProperty
    public abstract String regionId();

    /** The unionId of the person in whose name the links are asked for. */
    @Nullable
    @JsonProperty
    public abstract String reader();

    /**
     * For a video of a list.
     *
     * @param reader the unionId of the person in whose name the links are asked for
     * @throws InvalidRequestException if one of them is missing
     */
    public static PlaybackRequest of(RecordedVideo video, String reader) {
        InvalidRequestException.unlessNull("video", video);
        return builder().mediaId(video.mediaId()).regionId(video.regionId()).reader(reader).build();
    }

    public static Builder builder() {
        return new AutoValue_PlaybackRequest.Builder();
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

        /** The file, as {@link RecordedVideo#mediaId()} names it. Needed. */
        public abstract Builder mediaId(@Nullable String mediaId);

        /** Where it is kept, as {@link RecordedVideo#regionId()} says. Needed. */
        public abstract Builder regionId(@Nullable String regionId);

        /** The unionId of the person in whose name the links are asked for. Needed. */
        public abstract Builder reader(@Nullable String reader);

        abstract PlaybackRequest made();

        /** @throws InvalidRequestException naming the field and its value, if one is missing or cannot be sent */
        public PlaybackRequest build() {
            var made = made();
            InvalidRequestException.unlessText("mediaId", made.mediaId());
            InvalidRequestException.unlessText("regionId", made.regionId());
            InvalidRequestException.unlessText("reader", made.reader());
            return made;
        }
    }
}
