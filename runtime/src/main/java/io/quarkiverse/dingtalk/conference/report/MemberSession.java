package io.quarkiverse.dingtalk.conference.report;

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
 * That somebody was in a meeting with one device; who comes again, or with another device, presumably has another
 * session. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = MemberSession.Builder.class)
public abstract class MemberSession {

    MemberSession() {
    }

    /** The id of the session. */
    @JsonProperty
    public abstract Optional<String> sessionId();

    /** The meeting. */
    @JsonProperty
    public abstract Optional<String> conferenceId();

    /** Who it is. */
    @JsonProperty
    public abstract Optional<String> unionId();

    /** The name shown in the meeting. */
    @JsonProperty
    public abstract Optional<String> name();

    /** Whether this person belongs to the organization. */
    @JsonProperty
    public abstract Optional<Boolean> colleague();

    /** The role in a word for display, in Chinese. */
    @JsonProperty
    public abstract Optional<String> role();

    /** Whether this person is inside, in a word for display, in Chinese. */
    @JsonProperty
    public abstract Optional<String> status();

    /** When this person joined. */
    @JsonProperty
    public abstract Optional<Instant> joinedAt();

    /** When this person left. */
    @JsonProperty
    public abstract Optional<Instant> leftAt();

    /** How long this person was inside. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** The device, such as {@code Mac}. */
    @JsonProperty
    public abstract Optional<String> device();

    /** The version of DingTalk on it. */
    @JsonProperty
    public abstract Optional<String> clientVersion();

    /**
     * How good the connection was; the scale is not public. Empty also if DingTalk sends a negative number, which presumably
     * says that there is none.
     */
    @JsonProperty
    public abstract Optional<Integer> networkQuality();

    /** What DingTalk sent that this version does not know, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MemberSession.Builder().unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a session. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the session. */
        public abstract Builder sessionId(@Nullable String sessionId);

        /** The meeting. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** Who it is. */
        public abstract Builder unionId(@Nullable String unionId);

        /** The name shown in the meeting. */
        public abstract Builder name(@Nullable String name);

        /** Whether this person belongs to the organization. */
        public abstract Builder colleague(@Nullable Boolean colleague);

        /** The role in a word for display, in Chinese. */
        public abstract Builder role(@Nullable String role);

        /** Whether this person is inside, in a word for display, in Chinese. */
        public abstract Builder status(@Nullable String status);

        /** When this person joined. */
        public abstract Builder joinedAt(@Nullable Instant joinedAt);

        /** When this person left. */
        public abstract Builder leftAt(@Nullable Instant leftAt);

        /** How long this person was inside. */
        public abstract Builder duration(@Nullable Duration duration);

        /** The device, such as {@code Mac}. */
        public abstract Builder device(@Nullable String device);

        /** The version of DingTalk on it. */
        public abstract Builder clientVersion(@Nullable String clientVersion);

        /** How good the connection was. */
        public abstract Builder networkQuality(@Nullable Integer networkQuality);

        /**
         * A value that this version does not know.
         *
         * @param name the name it has here, such as {@code colleague}
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

        public abstract MemberSession build();
    }
}
