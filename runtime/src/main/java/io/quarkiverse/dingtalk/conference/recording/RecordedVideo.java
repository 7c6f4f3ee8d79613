package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A video file of a cloud recording. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = RecordedVideo.Builder.class)
public abstract class RecordedVideo {

    RecordedVideo() {
    }

    /** The id of the file. */
    @Nullable
    @JsonProperty
    public abstract String mediaId();

    /** The meeting that was recorded. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** Where the file is kept; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String regionId();

    /** The id of the recording, the same for all files of a meeting. */
    @JsonProperty
    public abstract Optional<String> recordId();

    /** What kind of file it is. */
    @JsonProperty
    public abstract Optional<VideoKind> kind();

    /** The unionId of who recorded. */
    @JsonProperty
    public abstract Optional<String> recordedBy();

    /** When it begins. */
    @JsonProperty
    public abstract Optional<Instant> startedAt();

    /** When it ends. */
    @JsonProperty
    public abstract Optional<Instant> endedAt();

    /** How long it plays. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** How large it is, in bytes. */
    @JsonProperty
    public abstract Optional<Long> size();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_RecordedVideo.Builder().conferenceId("").regionId("").unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a video. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the file. Needed. */
        public abstract Builder mediaId(@Nullable String mediaId);

        /** The meeting that was recorded. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** Where the file is kept. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder regionId(@Nullable String regionId);

        /** The id of the recording. */
        public abstract Builder recordId(@Nullable String recordId);

        /** What kind of file it is. */
        public abstract Builder kind(@Nullable VideoKind kind);

        /** The unionId of who recorded. */
        public abstract Builder recordedBy(@Nullable String recordedBy);

        /** When it begins. */
        public abstract Builder startedAt(@Nullable Instant startedAt);

        /** When it ends. */
        public abstract Builder endedAt(@Nullable Instant endedAt);

        /** How long it plays. */
        public abstract Builder duration(@Nullable Duration duration);

        /** How large it is, in bytes. */
        public abstract Builder size(@Nullable Long size);

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name it has here, such as {@code kind}
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if one of them is blank
         */
        public Builder unknownValue(String name, String code) {
            return unknownValues(Items.with(name, code, unknownValues()));
        }

        /** What Jackson reads; of a type of its own, so that each value is looked at. */
        @JsonSetter(nulls = Nulls.SKIP)
        private Builder unknownValues(LinkedHashMap<String, String> codes) {
            codes.forEach(this::unknownValue);
            return this;
        }

        abstract Map<String, String> unknownValues();

        abstract Builder unknownValues(Map<String, String> codes);

        abstract RecordedVideo made();

        /**
         * @throws InvalidRequestException if the id of the file is missing or blank, or the conferenceId or the regionId is
         *         null
         */
        public RecordedVideo build() {
            var made = made();
            InvalidRequestException.unlessGiven("mediaId", made.mediaId());
            InvalidRequestException.unlessNull("conferenceId", made.conferenceId());
            InvalidRequestException.unlessNull("regionId", made.regionId());
            return made;
        }
    }
}
