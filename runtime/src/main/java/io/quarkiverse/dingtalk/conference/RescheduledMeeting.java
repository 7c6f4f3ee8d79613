package io.quarkiverse.dingtalk.conference;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A booking as it is planned after its title or its times were changed.
 */
@AutoValue
@JsonDeserialize(builder = RescheduledMeeting.Builder.class)
public abstract class RescheduledMeeting {

    RescheduledMeeting() {
    }

    /** The id of the booking. */
    @Nullable
    @JsonProperty
    public abstract String scheduleConferenceId();

    /** The title it has now, at most 50 characters. */
    @Nullable
    @JsonProperty
    public abstract String title();

    /** When it is planned to begin now. */
    @Nullable
    @JsonProperty
    public abstract Instant startsAt();

    /** When it is planned to end now. */
    @Nullable
    @JsonProperty
    public abstract Instant endsAt();

    /** The title that was sent, the first 50 characters; present only if the requested one was longer. */
    @JsonProperty
    public abstract Optional<String> titleCutTo();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_RescheduledMeeting.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the booking. Needed. */
        public abstract Builder scheduleConferenceId(@Nullable String scheduleConferenceId);

        /** The title it has now, at most 50 characters. Needed. */
        public abstract Builder title(@Nullable String title);

        /** When it is planned to begin now. Needed. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** When it is planned to end now. Needed. */
        public abstract Builder endsAt(@Nullable Instant endsAt);

        /** The title that was sent, the first 50 characters. */
        public abstract Builder titleCutTo(@Nullable String titleCutTo);

        abstract RescheduledMeeting made();

        /** @throws InvalidRequestException if something is missing that is needed */
        public RescheduledMeeting build() {
            var made = made();
            InvalidRequestException.unlessGiven("scheduleConferenceId", made.scheduleConferenceId());
            InvalidRequestException.unlessNull("title", made.title());
            InvalidRequestException.unlessNull("startsAt", made.startsAt());
            InvalidRequestException.unlessNull("endsAt", made.endsAt());
            return made;
        }
    }
}
