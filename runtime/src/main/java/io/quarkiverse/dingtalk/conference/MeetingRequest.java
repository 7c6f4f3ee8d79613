package io.quarkiverse.dingtalk.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Titles;

/**
 * A meeting to be booked.
 */
@AutoValue
@JsonDeserialize(builder = MeetingRequest.Builder.class)
public abstract class MeetingRequest {

    MeetingRequest() {
    }

    /** The unionId of who books it. */
    @JsonProperty
    public abstract String creator();

    /** The title, 1 to 256 characters; DingTalk keeps the first 50. */
    @JsonProperty
    public abstract String title();

    /** When it is planned to begin, to the millisecond. */
    @JsonProperty
    public abstract Instant startsAt();

    /** When it is planned to end, to the millisecond, after the beginning. */
    @JsonProperty
    public abstract Instant endsAt();

    /** How the meeting is to run; empty leaves everything to DingTalk. */
    @JsonProperty("settings") // SmallRye OpenAPI takes the beginning for that of a setter
    public abstract Optional<MeetingSettings> settings();

    /** The first 50 characters, if the title has more: all that DingTalk keeps of it. */
    public Optional<String> titleCutTo() {
        return Titles.cutTo(title());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all this already. */
    public Builder toBuilder() {
        return builder().creator(creator()).title(title()).startsAt(startsAt()).endsAt(endsAt())
                .settings(settings().orElse(null));
    }

    /** Collects a request; {@link #build()} checks it. Not thread-safe. */
    @JsonBuilder
    public static final class Builder {

        private String creator;
        private String title;
        private Instant startsAt;
        private Instant endsAt;
        private Duration lasting;
        private MeetingSettings settings;

        private Builder() {
        }

        /** The unionId of who books the meeting. Needed. */
        public Builder creator(String unionId) {
            this.creator = unionId;
            return this;
        }

        /** The title, 1 to 256 characters, of which DingTalk keeps the first 50. Needed. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** When the meeting is planned to begin, to the millisecond. Needed. */
        public Builder startsAt(Instant startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /**
         * When the meeting is planned to end, to the millisecond. This or {@link #lasting} is needed; the later call counts.
         */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder endsAt(Instant endsAt) {
            this.endsAt = endsAt;
            this.lasting = null;
            return this;
        }

        /** How long the meeting is planned to take. This or {@link #endsAt} is needed; the later call counts. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder lasting(Duration lasting) {
            this.lasting = lasting;
            this.endsAt = null;
            return this;
        }

        /** How the meeting is to run; what was set before is replaced. Null leaves everything to DingTalk. */
        @JsonProperty("settings")
        public Builder settings(MeetingSettings settings) {
            this.settings = settings;
            return this;
        }

        /**
         * How the meeting is to run; what was set before and is not set again stays.
         *
         * @throws InvalidRequestException for null
         */
        public Builder settings(Consumer<MeetingSettings.Builder> change) {
            InvalidRequestException.unlessNull("settings", change);
            var builder = settings == null ? MeetingSettings.builder() : settings.toBuilder();
            change.accept(builder);
            return settings(builder.build());
        }

        /** @throws InvalidRequestException naming the field and its value, for what DingTalk is documented to refuse */
        public MeetingRequest build() {
            InvalidRequestException.unlessGiven("creator", creator);
            Titles.checked(title);
            Texts.checkEncodable("creator", creator);
            if (settings != null) {
                settings.checkSendable();
            }
            var end = lasting == null || startsAt == null ? endsAt : Plan.end(startsAt, lasting);
            Plan.checkTimes(startsAt, end);
            return new AutoValue_MeetingRequest(creator, title, startsAt, end, Optional.ofNullable(settings));
        }
    }
}
