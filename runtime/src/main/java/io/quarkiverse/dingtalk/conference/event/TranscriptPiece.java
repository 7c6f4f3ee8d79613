package io.quarkiverse.dingtalk.conference.event;

import java.time.Duration;
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
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.Word;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * What somebody is saying in a meeting that is recorded, or of which minutes are taken. DingTalk may send a sentence several
 * times while it is spoken, each time with the same {@link #sentenceId()} and more of its text.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptPiece.Builder.class)
public abstract class TranscriptPiece extends MeetingEvent {

    TranscriptPiece() {
    }

    /** The meeting. */
    @JsonProperty
    public abstract Optional<String> conferenceId();

    /** The booking, if the meeting was booked. */
    @JsonProperty
    public abstract Optional<String> scheduleConferenceId();

    /** What is being made: a cloud recording, or minutes. */
    @JsonProperty
    public abstract Optional<MinutesSource> source();

    /** The id of the recording or of the minutes. */
    @JsonProperty
    public abstract Optional<String> recordId();

    /** Which sentence of the meeting it is. */
    @JsonProperty
    public abstract Optional<String> sentenceId();

    /** The unionId of who is speaking. */
    @JsonProperty
    public abstract Optional<String> speaker();

    /** What was understood. */
    @JsonProperty
    public abstract Optional<String> text();

    /** When it begins; from the beginning of the recording in milliseconds, as DingTalk says of the words. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends; counted like the beginning. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** Its words one by one. */
    @JsonProperty
    public abstract List<Word> words();

    /**
     * What the speech recognition calls the piece. DingTalk documents no values. Its page shows
     * {@code TranscriptionResultChanged}, which other products of the same maker send while a sentence may still change;
     * they end it with {@code SentenceEnd}.
     */
    @JsonProperty
    public abstract Optional<String> messageName();

    /** The id of the message of the speech recognition. */
    @JsonProperty
    public abstract Optional<String> messageId();

    /** The number of the message of the speech recognition. */
    @JsonProperty
    public abstract Optional<Long> messageNumber();

    /** When DingTalk sent it. */
    @JsonProperty
    public abstract Optional<Instant> sentAt();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_TranscriptPiece.Builder()).type("meeting_asr_result_event").words(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MeetingEvent.Builder<TranscriptPiece, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The meeting. */
        public abstract Builder conferenceId(@Nullable String id);

        /** The booking. */
        public abstract Builder scheduleConferenceId(@Nullable String id);

        /** What is being made. */
        public abstract Builder source(@Nullable MinutesSource source);

        /** The id of the recording or of the minutes. */
        public abstract Builder recordId(@Nullable String id);

        /** Which sentence of the meeting it is. */
        public abstract Builder sentenceId(@Nullable String id);

        /** The unionId of who is speaking. */
        public abstract Builder speaker(@Nullable String unionId);

        /** What was understood. */
        public abstract Builder text(@Nullable String text);

        /** When it begins. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends. */
        public abstract Builder end(@Nullable Duration end);

        /**
         * Its words one by one.
         *
         * @throws InvalidRequestException if the list or a word is null
         */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder words(List<Word> words) {
            return words(Items.given("words", words));
        }

        abstract Builder words(Collection<Word> words);

        /** What the speech recognition calls the piece. */
        public abstract Builder messageName(@Nullable String name);

        /** The id of the message of the speech recognition. */
        public abstract Builder messageId(@Nullable String id);

        /** The number of the message of the speech recognition. */
        public abstract Builder messageNumber(@Nullable Long number);

        /** When DingTalk sent it. */
        public abstract Builder sentAt(@Nullable Instant time);
    }
}
