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
 * A sentence of a paragraph. Positions count from the start of the recording. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = TranscriptSentence.Builder.class)
public abstract class TranscriptSentence {

    TranscriptSentence() {
    }

    /** What was said; an empty text only if DingTalk, against its documentation, sent none. */
    @Nullable
    @JsonProperty
    public abstract String text();

    /** The unionId of who said it. */
    @JsonProperty
    public abstract Optional<String> speaker();

    /** When it begins, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> from();

    /** When it ends, after the start of the recording. */
    @JsonProperty
    public abstract Optional<Duration> to();

    /** Its words. */
    @JsonProperty
    public abstract List<TranscriptWord> words();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_TranscriptSentence.Builder().text("").words(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a sentence. What is not set, or set to null, is empty. Not thread-safe. */
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

        /** When it begins. */
        public abstract Builder from(@Nullable Duration from);

        /** When it ends. */
        public abstract Builder to(@Nullable Duration to);

        /** Its words. */
        public Builder words(TranscriptWord... words) {
            return words(Items.listOf("words", words));
        }

        /** Its words. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder words(List<TranscriptWord> words) {
            return words(Items.given("words", words));
        }

        abstract Builder words(Collection<TranscriptWord> words);

        abstract TranscriptSentence made();

        /** @throws InvalidRequestException if the text is null */
        public TranscriptSentence build() {
            var made = made();
            InvalidRequestException.unlessNull("text", made.text());
            return made;
        }
    }
}
