package io.quarkiverse.dingtalk.conference.live;

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
 * A meeting that has been started. Its passwords are secrets: they are not in {@link #toString()}, but they are in its JSON.
 */
@AutoValue
@JsonDeserialize(builder = LiveMeeting.Builder.class)
public abstract class LiveMeeting {

    LiveMeeting() {
    }

    /** The id of the meeting. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** The number people type to join; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String roomCode();

    /** The link to join in a browser. */
    @JsonProperty
    public abstract Optional<String> joinUrl();

    /** The numbers to dial in by telephone. */
    @JsonProperty
    public abstract List<String> phones();

    /** The password of the meeting. A secret. */
    @JsonProperty
    public abstract Optional<String> password();

    /** The password of the host. A secret. */
    @JsonProperty
    public abstract Optional<String> hostPassword();

    /** The title as DingTalk keeps it, its first 50 characters; present only if the requested one was longer. */
    @JsonProperty
    public abstract Optional<String> titleCutTo();

    /** Without the passwords. */
    @Override
    public final String toString() {
        return "LiveMeeting{conferenceId=" + conferenceId() + ", roomCode=" + roomCode() + ", joinUrl=" + joinUrl()
                + ", phones=" + phones() + ", titleCutTo=" + titleCutTo() + "}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_LiveMeeting.Builder().roomCode("").phones(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a meeting. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the meeting. Needed. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** The number people type to join. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder roomCode(@Nullable String roomCode);

        /** The link to join in a browser. */
        public abstract Builder joinUrl(@Nullable String joinUrl);

        /** The numbers to dial in by telephone. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder phones(List<String> phones) {
            return phones(Items.given("phones", phones));
        }

        abstract Builder phones(Collection<String> phones);

        /** The password of the meeting. */
        public abstract Builder password(@Nullable String password);

        /** The password of the host. */
        public abstract Builder hostPassword(@Nullable String hostPassword);

        /** The title as DingTalk keeps it, if the requested one was longer. */
        public abstract Builder titleCutTo(@Nullable String title);

        abstract LiveMeeting made();

        /** @throws InvalidRequestException if the id is missing or blank, or the room code is null */
        public LiveMeeting build() {
            var made = made();
            InvalidRequestException.unlessGiven("conferenceId", made.conferenceId());
            InvalidRequestException.unlessNull("roomCode", made.roomCode());
            return made;
        }
    }
}
