package io.quarkiverse.dingtalk.conference.live;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * What is changed of how a running meeting goes on. What is empty is not sent, and presumably stays as it is: DingTalk does
 * not document it.
 */
@AutoValue
@JsonDeserialize(builder = LiveMeetingSettings.Builder.class)
public abstract class LiveMeetingSettings {

    LiveMeetingSettings() {
    }

    /** Whether nobody else may join. */
    @JsonProperty
    public abstract Optional<Boolean> locked();

    /** Whether only people of the organization may join. */
    @JsonProperty
    public abstract Optional<Boolean> internalOnly();

    /** Whether people may share their screens. */
    @JsonProperty
    public abstract Optional<Boolean> screenSharing();

    /** Whether all people are muted. */
    @JsonProperty
    public abstract Optional<Boolean> allMuted();

    /** Whether people may unmute themselves. */
    @JsonProperty
    public abstract Optional<Boolean> selfUnmute();

    /** Whether somebody else becomes the host when the host leaves. */
    @JsonProperty
    public abstract Optional<Boolean> hostTransfer();

    public static Builder builder() {
        return new AutoValue_LiveMeetingSettings.Builder();
    }

    /** A builder that holds these settings already. */
    public abstract Builder toBuilder();

    /** Collects changes. What is not set, or set to null, is not sent. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Whether nobody else may join. */
        public abstract Builder locked(@Nullable Boolean locked);

        /** Whether only people of the organization may join. */
        public abstract Builder internalOnly(@Nullable Boolean internalOnly);

        /** Whether people may share their screens. */
        public abstract Builder screenSharing(@Nullable Boolean screenSharing);

        /** Whether all people are muted. */
        public abstract Builder allMuted(@Nullable Boolean allMuted);

        /** Whether people may unmute themselves. */
        public abstract Builder selfUnmute(@Nullable Boolean selfUnmute);

        /** Whether somebody else becomes the host when the host leaves. */
        public abstract Builder hostTransfer(@Nullable Boolean hostTransfer);

        abstract LiveMeetingSettings made();

        /** @throws InvalidRequestException if nothing is set */
        public LiveMeetingSettings build() {
            var made = made();
            if (made.equals(builder().made())) {
                throw new InvalidRequestException("settings", Map.of(), "must change something");
            }
            return made;
        }
    }
}
