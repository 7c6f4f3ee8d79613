package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How the minutes of a meeting are started.
 */
@AutoValue
@JsonDeserialize(builder = MinutesRequest.Builder.class)
public abstract class MinutesRequest {

    MinutesRequest() {
    }

    /** The unionId of who starts them, guessed. */
    @JsonProperty
    public abstract Optional<String> starter();

    /** The unionId of who owns them. */
    @JsonProperty
    public abstract Optional<String> owner();

    /** Whether the sound is kept too. */
    @JsonProperty
    public abstract Optional<Boolean> recordAudio();

    public static Builder builder() {
        return new AutoValue_MinutesRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says how minutes are started. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who starts them. Presumably the host, or the owner of the minutes. */
        public abstract Builder starter(@Nullable String starter);

        /** The unionId of who owns them. */
        public abstract Builder owner(@Nullable String owner);

        /** Whether the sound is kept too, for {@link MinutesService#audio}. */
        public abstract Builder recordAudio(@Nullable Boolean recordAudio);

        abstract MinutesRequest made();

        /** @throws InvalidRequestException if one of the ids is blank or has half a surrogate pair */
        public MinutesRequest build() {
            var made = made();
            made.starter().ifPresent(it -> InvalidRequestException.unlessText("starter", it));
            made.owner().ifPresent(it -> InvalidRequestException.unlessText("owner", it));
            return made;
        }
    }
}
