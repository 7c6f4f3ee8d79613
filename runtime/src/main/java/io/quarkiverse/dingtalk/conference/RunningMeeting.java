package io.quarkiverse.dingtalk.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
 * A meeting that is running, and the people in it with their microphones and cameras. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = RunningMeeting.Builder.class)
public abstract class RunningMeeting {

    RunningMeeting() {
    }

    /** The id of the meeting. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** The title. */
    @JsonProperty
    public abstract Optional<String> title();

    /** How far it is; {@link MeetingStatus#UNKNOWN} also if DingTalk did not say. */
    @Nullable
    @JsonProperty
    public abstract MeetingStatus status();

    /** When it started; DingTalk names no unit, read as milliseconds like its other times. */
    @JsonProperty
    public abstract Optional<Instant> startedAt();

    /** Whether its microphones are muted. That DingTalk's codes add up (3 is this and {@link #camerasOff()}) is guessed. */
    @JsonProperty
    public abstract Optional<Boolean> microphonesMuted();

    /** Whether its cameras are off. */
    @JsonProperty
    public abstract Optional<Boolean> camerasOff();

    /** Whether everybody is muted and may not unmute. */
    @JsonProperty
    public abstract Optional<Boolean> forciblyMuted();

    /** Who is or was in it, or is being called. */
    @JsonProperty
    public abstract List<RunningMember> members();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_RunningMeeting.Builder().status(MeetingStatus.UNKNOWN).members(List.of()).unknownValues(Map.of());
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

        /** The id of the meeting. Needed. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** The title. */
        public abstract Builder title(@Nullable String title);

        /** How far it is. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder status(@Nullable MeetingStatus status);

        /** When it started. */
        public abstract Builder startedAt(@Nullable Instant startedAt);

        /** Whether its microphones are muted. */
        public abstract Builder microphonesMuted(@Nullable Boolean microphonesMuted);

        /** Whether its cameras are off. */
        public abstract Builder camerasOff(@Nullable Boolean camerasOff);

        /** Whether everybody is muted and may not unmute. */
        public abstract Builder forciblyMuted(@Nullable Boolean forciblyMuted);

        /** Who is or was in it, or is being called. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder members(List<RunningMember> members) {
            return members(Items.given("members", members));
        }

        abstract Builder members(Collection<RunningMember> members);

        /**
         * A value that this version has no constant for.
         *
         * @param name the name it has here, such as {@code status}
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

        abstract RunningMeeting made();

        /** @throws InvalidRequestException if the id is missing or blank, or the status is null */
        public RunningMeeting build() {
            var made = made();
            InvalidRequestException.unlessGiven("conferenceId", made.conferenceId());
            InvalidRequestException.unlessNull("status", made.status());
            return made;
        }
    }
}
