package io.quarkiverse.dingtalk.conference.report;

import java.time.Duration;
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
 * A meeting as the reports have it. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = MeetingReport.Builder.class)
public abstract class MeetingReport {

    MeetingReport() {
    }

    /** The id of the meeting. */
    @Nullable
    @JsonProperty
    public abstract String conferenceId();

    /** The title. */
    @JsonProperty
    public abstract Optional<String> title();

    /** The unionId of who made it. */
    @JsonProperty
    public abstract Optional<String> creator();

    /** The name of who made it. */
    @JsonProperty
    public abstract Optional<String> creatorName();

    /** The department of who made it. */
    @JsonProperty
    public abstract Optional<String> department();

    /** When it started. */
    @JsonProperty
    public abstract Optional<Instant> startedAt();

    /** When it ended. */
    @JsonProperty
    public abstract Optional<Instant> endedAt();

    /** How long it took. */
    @JsonProperty
    public abstract Optional<Duration> duration();

    /** How many people took part. */
    @JsonProperty
    public abstract Optional<Integer> participantCount();

    /** Where it was held, as DingTalk writes it: {@code ding_talk} in its example; others are not public. */
    @JsonProperty
    public abstract Optional<String> scene();

    /** Whether it was a free or a paid meeting, as DingTalk writes it; guessed, and the codes are not public. */
    @JsonProperty
    public abstract Optional<String> freeType();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MeetingReport.Builder();
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

        /** The title. */
        public abstract Builder title(@Nullable String title);

        /** The unionId of who made it. */
        public abstract Builder creator(@Nullable String creator);

        /** The name of who made it. */
        public abstract Builder creatorName(@Nullable String creatorName);

        /** The department of who made it. */
        public abstract Builder department(@Nullable String department);

        /** When it started. */
        public abstract Builder startedAt(@Nullable Instant startedAt);

        /** When it ended. */
        public abstract Builder endedAt(@Nullable Instant endedAt);

        /** How long it took. */
        public abstract Builder duration(@Nullable Duration duration);

        /** How many people took part. */
        public abstract Builder participantCount(@Nullable Integer participantCount);

        /** Where it was held, as DingTalk writes it: {@code ding_talk} in its example; others are not public. */
        public abstract Builder scene(@Nullable String scene);

        /** Whether it was a free or a paid meeting, as DingTalk writes it; guessed, and the codes are not public. */
        public abstract Builder freeType(@Nullable String freeType);

        abstract MeetingReport made();

        /** @throws InvalidRequestException if something is missing that is needed */
        public MeetingReport build() {
            var made = made();
            InvalidRequestException.unlessGiven("conferenceId", made.conferenceId());
            return made;
        }
    }
}
