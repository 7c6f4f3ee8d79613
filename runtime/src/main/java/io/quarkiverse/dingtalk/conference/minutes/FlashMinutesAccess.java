package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * The access to flash minutes that a person was given.
 */
@AutoValue
@JsonDeserialize(builder = FlashMinutesAccess.Builder.class)
public abstract class FlashMinutesAccess {

    FlashMinutesAccess() {
    }

    /** The id of the minutes in DingTalk's separate API for minutes. */
    @JsonProperty
    public abstract Optional<String> taskUuid();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_FlashMinutesAccess.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of an access. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id in DingTalk's separate API for minutes. */
        public abstract Builder taskUuid(@Nullable String taskUuid);

        public abstract FlashMinutesAccess build();
    }
}
