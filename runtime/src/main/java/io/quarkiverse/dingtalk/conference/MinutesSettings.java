package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * What DingTalk's AI writes about a meeting. What is empty is left to DingTalk.
 */
@AutoValue
@JsonDeserialize(builder = MinutesSettings.Builder.class)
public abstract class MinutesSettings {

    MinutesSettings() {
    }

    /** Whether the AI assistant writes a summary. */
    @JsonProperty
    public abstract Optional<Boolean> summarize();

    /** Who gets the minutes after the meeting. */
    @JsonProperty
    public abstract Optional<MinutesReceivers> receivers();

    /** Whether every member may start the minutes. */
    @JsonProperty
    public abstract Optional<Boolean> startByAnyone();

    /** Whether only the summary may be shared. */
    @JsonProperty
    public abstract Optional<Boolean> shareSummaryOnly();

    /** Whether the minutes are shown as a feature; DingTalk for Android takes it from 8.3.20 on. */
    @JsonProperty
    public abstract Optional<Boolean> visible();

    /**
     * Whether everybody sees the AI summary after the meeting, and not only the host and the co-hosts. DingTalk takes it when
     * a meeting is booked, and not in a change.
     */
    @JsonProperty
    public abstract Optional<Boolean> recordShownByParticipants();

    /** The unionId of who owns the minutes; DingTalk's default is who booked the meeting. */
    @JsonProperty
    public abstract Optional<String> owner();

    /** Whether a card about the minutes is sent out; DingTalk's default is yes. */
    @JsonProperty
    public abstract Optional<Boolean> pushCard();

    /** The template of the summary. */
    @JsonProperty
    public abstract Optional<SummaryTemplate> template();

    public static Builder builder() {
        return new AutoValue_MinutesSettings.Builder();
    }

    /** A builder that holds these settings already. */
    public abstract Builder toBuilder();

    /** Collects settings. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Whether the AI assistant writes a summary. */
        public abstract Builder summarize(@Nullable Boolean summarize);

        /** Who gets the minutes after the meeting. */
        public abstract Builder receivers(@Nullable MinutesReceivers receivers);

        /** Whether every member may start the minutes. */
        public abstract Builder startByAnyone(@Nullable Boolean startByAnyone);

        /** Whether only the summary may be shared. */
        public abstract Builder shareSummaryOnly(@Nullable Boolean shareSummaryOnly);

        /** Whether the minutes are shown as a feature; DingTalk for Android takes it from 8.3.20 on. */
        public abstract Builder visible(@Nullable Boolean visible);

        /** Whether everybody sees the AI summary after the meeting. Only when booking. */
        public abstract Builder recordShownByParticipants(@Nullable Boolean recordShownByParticipants);

        /** The unionId of who owns the minutes; DingTalk's default is who booked the meeting. */
        public abstract Builder owner(@Nullable String unionId);

        /** Whether a card about the minutes is sent out; DingTalk's default is yes. */
        public abstract Builder pushCard(@Nullable Boolean pushCard);

        /** The template of the summary. */
        public abstract Builder template(@Nullable SummaryTemplate template);

        public abstract MinutesSettings build();
    }
}
