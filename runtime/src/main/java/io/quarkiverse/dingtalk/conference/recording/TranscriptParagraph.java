package io.quarkiverse.dingtalk.conference.recording;

import java.time.Duration;
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
 * What one person said in one go. Positions count from the start of the recording. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptParagraph.Builder.class)
public abstract class TranscriptParagraph {

    TranscriptParagraph() {
    }

    /** What was said; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String text();

    /** The unionId of who said it. */
    @JsonProperty
    public abstract Optional<String> speaker();

    /** The name of who said it, as the meeting showed it. */
    @JsonProperty
    public abstract Optional<String> speakerName();

    /** When it begins, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> from();

    /** When it ends, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> to();

    /** Its sentences. */
    @JsonProperty
    public abstract List<TranscriptSentence> sentences();

    /** The id of the recording. */
    @JsonProperty
    public abstract Optional<String> recordId();

    /** A state, as DingTalk writes it, which says that it has no use at present. */
    @JsonProperty
    public abstract Optional<String> status();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_TranscriptParagraph.Builder().text("").sentences(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a paragraph. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** What was said. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder text(@Nullable String text);

        /** The unionId of who said it. */
        public abstract Builder speaker(@Nullable String speaker);

        /** The name of who said it. */
        public abstract Builder speakerName(@Nullable String speakerName);

        /** When it begins. */
        public abstract Builder from(@Nullable Duration from);

        /** When it ends. */
        public abstract Builder to(@Nullable Duration to);

        /** Its sentences. */
        public Builder sentences(TranscriptSentence... sentences) {
            return sentences(Items.listOf("sentences", sentences));
        }

        /** Its sentences. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder sentences(List<TranscriptSentence> sentences) {
            return sentences(Items.given("sentences", sentences));
        }

        abstract Builder sentences(Collection<TranscriptSentence> sentences);

        /** The id of the recording. */
        public abstract Builder recordId(@Nullable String recordId);

        /** A state, as DingTalk writes it. */
        public abstract Builder status(@Nullable String status);

        abstract TranscriptParagraph made();

        /** @throws InvalidRequestException if the text is null */
        public TranscriptParagraph build() {
            var made = made();
            InvalidRequestException.unlessNull("text", made.text());
            return made;
        }
    }
}
