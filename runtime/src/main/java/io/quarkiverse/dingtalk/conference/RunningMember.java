package io.quarkiverse.dingtalk.conference;

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
 * Somebody in a running meeting, with microphone and camera. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = RunningMember.Builder.class)
public abstract class RunningMember {

    RunningMember() {
    }

    /** Who it is. DingTalk's page says userId, its example looks like a unionId. */
    @JsonProperty
    public abstract Optional<String> userId();

    /** The name shown in the meeting. */
    @JsonProperty
    public abstract Optional<String> name();

    /** Whether this person is inside. */
    @JsonProperty
    public abstract Optional<AttendStatus> attendStatus();

    /** The microphone. */
    @JsonProperty
    public abstract Optional<DeviceStatus> microphone();

    /** The camera. */
    @JsonProperty
    public abstract Optional<DeviceStatus> camera();

    /** What this person answered when declining the call. */
    @JsonProperty
    public abstract Optional<String> rejection();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_RunningMember.Builder().unknownValues(Map.of());
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

        /** Who it is. */
        public abstract Builder userId(@Nullable String userId);

        /** The name shown in the meeting. */
        public abstract Builder name(@Nullable String name);

        /** Whether this person is inside. */
        public abstract Builder attendStatus(@Nullable AttendStatus attendStatus);

        /** The microphone. */
        public abstract Builder microphone(@Nullable DeviceStatus microphone);

        /** The camera. */
        public abstract Builder camera(@Nullable DeviceStatus camera);

        /** What this person answered when declining the call. */
        public abstract Builder rejection(@Nullable String rejection);

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

        public abstract RunningMember build();
    }
}
