package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How a meeting is recorded in the cloud. What is empty is left to DingTalk.
 */
@AutoValue
@JsonDeserialize(builder = RecordingSettings.Builder.class)
public abstract class RecordingSettings {

    RecordingSettings() {
    }

    /** Whether the recording begins by itself. */
    @JsonProperty
    public abstract Optional<Boolean> autoStart();

    /** Who has to join for it to begin by itself. */
    @JsonProperty
    public abstract Optional<RecordingStart> startWhen();

    /** How the pictures are arranged. */
    @JsonProperty
    public abstract Optional<RecordingLayout> layout();

    /** Whether the picture follows the host. */
    @JsonProperty
    public abstract Optional<Boolean> followHost();

    /** Whether only the summary of the AI minutes may be shared. */
    @JsonProperty
    public abstract Optional<Boolean> shareSummaryOnly();

    /** The unionId of who owns the recording; DingTalk's default is who booked the meeting. */
    @JsonProperty
    public abstract Optional<String> owner();

    /** Whether a card about the recording is sent out; DingTalk's default is yes. */
    @JsonProperty
    public abstract Optional<Boolean> pushCard();

    /** Whether the name of who started the recording is hidden; DingTalk's default is no. */
    @JsonProperty
    public abstract Optional<Boolean> hideOwnerName();

    public static Builder builder() {
        return new AutoValue_RecordingSettings.Builder();
    }

    /** A builder that holds these settings already. */
    public abstract Builder toBuilder();

    /** Collects settings. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /**
         * The recording begins by itself when the given person joins.
         *
         * @throws InvalidRequestException for null
         */
        public Builder autoStart(RecordingStart when) {
            return startWhen(InvalidRequestException.unlessNull("startWhen", when)).autoStart(true);
        }

        /** Whether the recording begins by itself. */
        @JsonProperty
        public abstract Builder autoStart(@Nullable Boolean autoStart);

        /** Who has to join for it to begin by itself, if it does. */
        public abstract Builder startWhen(@Nullable RecordingStart when);

        /** How the pictures are arranged. */
        public abstract Builder layout(@Nullable RecordingLayout layout);

        /** Whether the picture follows the host. */
        public abstract Builder followHost(@Nullable Boolean followHost);

        /** Whether only the summary of the AI minutes may be shared. */
        public abstract Builder shareSummaryOnly(@Nullable Boolean shareSummaryOnly);

        /** The unionId of who owns the recording; DingTalk's default is who booked the meeting. */
        public abstract Builder owner(@Nullable String unionId);

        /** Whether a card about the recording is sent out; DingTalk's default is yes. */
        public abstract Builder pushCard(@Nullable Boolean pushCard);

        /** Whether the name of who started the recording is hidden; DingTalk's default is no. */
        public abstract Builder hideOwnerName(@Nullable Boolean hideOwnerName);

        public abstract RecordingSettings build();
    }
}
