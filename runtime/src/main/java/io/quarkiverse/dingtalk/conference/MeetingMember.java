package io.quarkiverse.dingtalk.conference;

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
 * Somebody who is or was in a meeting. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = MeetingMember.Builder.class)
public abstract class MeetingMember {

    MeetingMember() {
    }

    /** The meeting. */
    @JsonProperty
    public abstract Optional<String> conferenceId();

    /** Who it is; empty for people of other organizations. */
    @JsonProperty
    public abstract Optional<String> unionId();

    /** The name shown in the meeting. */
    @JsonProperty
    public abstract Optional<String> name();

    /** The number under which the organization employs this person. */
    @JsonProperty
    public abstract Optional<String> jobNumber();

    /** Whether this is the host. */
    @JsonProperty
    public abstract Optional<Boolean> host();

    /** Whether this is a co-host. */
    @JsonProperty
    public abstract Optional<Boolean> coHost();

    /** Whether this person belongs to another organization. */
    @JsonProperty
    public abstract Optional<Boolean> outsider();

    /** Whether this person dialled in by telephone. */
    @JsonProperty
    public abstract Optional<Boolean> byPhone();

    /** When this person joined. */
    @JsonProperty
    public abstract Optional<Instant> joinedAt();

    /** When this person left; empty while inside. */
    @JsonProperty
    public abstract Optional<Instant> leftAt();

    /** How long this person was inside; DingTalk names no unit, taken as milliseconds like its other lengths. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** Where this person is: called, inside, gone, and so on. */
    @JsonProperty
    public abstract Optional<AttendStatus> attendStatus();

    /** With what this person joins; only among the meetings that a person is in now, and in events. */
    @JsonProperty
    public abstract Optional<DeviceType> deviceType();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MeetingMember.Builder().unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a person. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The meeting. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** Who it is. */
        public abstract Builder unionId(@Nullable String unionId);

        /** The name shown in the meeting. */
        public abstract Builder name(@Nullable String name);

        /** The number under which the organization employs this person. */
        public abstract Builder jobNumber(@Nullable String jobNumber);

        /** Whether this is the host. */
        public abstract Builder host(@Nullable Boolean host);

        /** Whether this is a co-host. */
        public abstract Builder coHost(@Nullable Boolean coHost);

        /** Whether this person belongs to another organization. */
        public abstract Builder outsider(@Nullable Boolean outsider);

        /** Whether this person dialled in by telephone. */
        public abstract Builder byPhone(@Nullable Boolean byPhone);

        /** When this person joined. */
        public abstract Builder joinedAt(@Nullable Instant joinedAt);

        /** When this person left. */
        public abstract Builder leftAt(@Nullable Instant leftAt);

        /** How long this person was inside. */
        public abstract Builder duration(@Nullable Duration duration);

        /** Where this person is: called, inside, gone, and so on. */
        public abstract Builder attendStatus(@Nullable AttendStatus attendStatus);

        /** With what this person joins. */
        public abstract Builder deviceType(@Nullable DeviceType deviceType);

        /**
         * A value that this version has no constant for.
         *
         * @param name the name it has here, such as {@code attendStatus}
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

        public abstract MeetingMember build();
    }
}
