package io.quarkiverse.dingtalk.conference;

import java.time.Duration;
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
 * A meeting that took place, runs or was made and not yet started. Reading one meeting by its id fills everything;
 * lists fill less. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = MeetingInfo.Builder.class)
public abstract class MeetingInfo {

    MeetingInfo() {
    }

    /** The id of this meeting; a booked meeting gets one each time it is started. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** The title, at most 50 characters. */
    @JsonProperty
    public abstract Optional<String> title();

    /** The number people type to join; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String roomCode();

    /** How far it is; {@link MeetingStatus#UNKNOWN} also if DingTalk did not say. */
    @Nullable
    @JsonProperty
    public abstract MeetingStatus status();

    /** When it started, which need not be when it was planned to. */
    @JsonProperty
    public abstract Optional<Instant> startedAt();

    /** When it ended; empty before that. */
    @JsonProperty
    public abstract Optional<Instant> endedAt();

    /** How long it took; empty before it ended. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** The link people open to join. */
    @JsonProperty
    public abstract Optional<String> joinUrl();

    /** The booking it belongs to. */
    @JsonProperty
    public abstract Optional<String> scheduleConferenceId();

    /** How it came about. */
    @JsonProperty
    public abstract Optional<MeetingKind> kind();

    /** The unionId of who made it. */
    @JsonProperty
    public abstract Optional<String> creator();

    /** The name of who made it. */
    @JsonProperty
    public abstract Optional<String> creatorName();

    /** How many people are in it now. */
    @JsonProperty
    public abstract Optional<Integer> activeCount();

    /** How many people have joined it. */
    @JsonProperty
    public abstract Optional<Integer> attendedCount();

    /** How many people were invited. */
    @JsonProperty
    public abstract Optional<Integer> invitedCount();

    /** How far its cloud recording is. */
    @JsonProperty
    public abstract Optional<RecordingStatus> recordingStatus();

    /** The unionId of who owns the cloud recording. */
    @JsonProperty
    public abstract Optional<String> recordingOwner();

    /** How far its minutes are; DingTalk says that it no longer returns this. */
    @JsonProperty
    public abstract Optional<RecordingStatus> minutesStatus();

    /** The unionId of who owns the minutes; DingTalk says that it no longer returns this. */
    @JsonProperty
    public abstract Optional<String> minutesOwner();

    /** The entry in the calendar that it belongs to; only events tell it. */
    @JsonProperty
    public abstract Optional<String> calendarEventId();

    /** What it is for in DingTalk's words, such as {@code autoCall}; only events tell it, and no values are documented. */
    @JsonProperty
    public abstract Optional<String> scene();

    /** The apps that run inside it. */
    @JsonProperty
    public abstract List<ExtensionApp> extensionApps();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MeetingInfo.Builder().roomCode("").status(MeetingStatus.UNKNOWN).extensionApps(List.of())
                .unknownValues(Map.of());
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

        /** The id of this meeting. Needed. */
        public abstract Builder conferenceId(@Nullable String conferenceId);

        /** The title. */
        public abstract Builder title(@Nullable String title);

        /** The number people type to join. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder roomCode(@Nullable String roomCode);

        /** How far it is. {@link MeetingStatus#UNKNOWN} unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder status(@Nullable MeetingStatus status);

        /** When it started. */
        public abstract Builder startedAt(@Nullable Instant startedAt);

        /** When it ended. */
        public abstract Builder endedAt(@Nullable Instant endedAt);

        /** How long it took. */
        public abstract Builder duration(@Nullable Duration duration);

        /** The link people open to join. */
        public abstract Builder joinUrl(@Nullable String joinUrl);

        /** The booking it belongs to. */
        public abstract Builder scheduleConferenceId(@Nullable String scheduleConferenceId);

        /** How it came about. */
        public abstract Builder kind(@Nullable MeetingKind kind);

        /** The unionId of who made it. */
        public abstract Builder creator(@Nullable String unionId);

        /** The name of who made it. */
        public abstract Builder creatorName(@Nullable String name);

        /** How many people are in it now. */
        public abstract Builder activeCount(@Nullable Integer count);

        /** How many people have joined it. */
        public abstract Builder attendedCount(@Nullable Integer count);

        /** How many people were invited. */
        public abstract Builder invitedCount(@Nullable Integer count);

        /** How far its cloud recording is. */
        public abstract Builder recordingStatus(@Nullable RecordingStatus status);

        /** The unionId of who owns the cloud recording. */
        public abstract Builder recordingOwner(@Nullable String unionId);

        /** How far its minutes are. */
        public abstract Builder minutesStatus(@Nullable RecordingStatus status);

        /** The unionId of who owns the minutes. */
        public abstract Builder minutesOwner(@Nullable String unionId);

        /** The entry in the calendar that it belongs to. */
        public abstract Builder calendarEventId(@Nullable String id);

        /** What it is for in DingTalk's words. */
        public abstract Builder scene(@Nullable String scene);

        /** The apps that run inside it. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder extensionApps(List<ExtensionApp> apps) {
            return extensionApps(Items.given("extensionApps", apps));
        }

        abstract Builder extensionApps(Collection<ExtensionApp> apps);

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

        abstract MeetingInfo made();

        /** @throws InvalidRequestException if the id is missing or blank, or something is null that cannot be left out */
        public MeetingInfo build() {
            var made = made();
            InvalidRequestException.unlessGiven("conferenceId", made.conferenceId());
            InvalidRequestException.unlessNull("roomCode", made.roomCode());
            InvalidRequestException.unlessNull("status", made.status());
            return made;
        }
    }
}
