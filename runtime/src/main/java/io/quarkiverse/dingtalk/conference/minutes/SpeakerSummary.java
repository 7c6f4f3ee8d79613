package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * What one person said in a meeting, in short. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = SpeakerSummary.Builder.class)
public abstract class SpeakerSummary {

    SpeakerSummary() {
    }

    /** The id of the speaker; whether it is a unionId is not public. */
    @JsonProperty
    public abstract Optional<String> speakerId();

    /** The name of the speaker. */
    @JsonProperty
    public abstract Optional<String> name();

    /** What the speaker said. */
    @JsonProperty
    public abstract Optional<String> summary();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_SpeakerSummary.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what one person said. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the speaker. */
        public abstract Builder speakerId(@Nullable String speakerId);

        /** The name of the speaker. */
        public abstract Builder name(@Nullable String name);

        /** What the speaker said. */
        public abstract Builder summary(@Nullable String summary);

        public abstract SpeakerSummary build();
    }
}
