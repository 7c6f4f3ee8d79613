package io.quarkiverse.dingtalk.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
 * A booking as it is planned: not a meeting yet, and not those that came out of it.
 */
@AutoValue
@JsonDeserialize(builder = Booking.Builder.class)
public abstract class Booking {

    Booking() {
    }

    /** The id of the booking. */
    @Nullable
    @JsonProperty
    public abstract String scheduleConferenceId();

    /** The title, at most 50 characters. */
    @Nullable
    @JsonProperty
    public abstract String title();

    /** When it is planned to begin. */
    @Nullable
    @JsonProperty
    public abstract Instant startsAt();

    /** When it is planned to end. */
    @Nullable
    @JsonProperty
    public abstract Instant endsAt();

    /** The number people type to join; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String roomCode();

    /** The link to share with those who shall join. */
    @JsonProperty
    public abstract Optional<String> joinUrl();

    /** The numbers to dial in by telephone. */
    @JsonProperty
    public abstract List<String> phones();

    /** The id under which DingTalk's support finds the call. */
    @JsonProperty
    public abstract Optional<String> requestId();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Booking.Builder().roomCode("").phones(List.of());
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

        /** The title, at most 50 characters. Needed. */
        public abstract Builder title(@Nullable String title);

        /** When it is planned to begin. Needed. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** When it is planned to end. Needed. */
        public abstract Builder endsAt(@Nullable Instant endsAt);

        /** The number people type to join. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder roomCode(@Nullable String roomCode);

        /** The link to share with those who shall join. */
        public abstract Builder joinUrl(@Nullable String joinUrl);

        /** The numbers to dial in by telephone. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder phones(List<String> phones) {
            return phones(Items.given("phones", phones));
        }

        abstract Builder phones(Collection<String> phones);

        /** The id under which DingTalk's support finds the call. */
        public abstract Builder requestId(@Nullable String requestId);

        abstract Booking made();

        /** @throws InvalidRequestException if something is missing that is needed, or the room code is null */
        public Booking build() {
            var made = made();
            InvalidRequestException.unlessGiven("scheduleConferenceId", made.scheduleConferenceId());
            InvalidRequestException.unlessNull("title", made.title());
            InvalidRequestException.unlessNull("startsAt", made.startsAt());
            InvalidRequestException.unlessNull("endsAt", made.endsAt());
            InvalidRequestException.unlessNull("roomCode", made.roomCode());
            return made;
        }
    }
}
