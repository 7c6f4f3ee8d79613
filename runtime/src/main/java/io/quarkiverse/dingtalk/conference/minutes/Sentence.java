package io.quarkiverse.dingtalk.conference.minutes;

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

import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A sentence of what was said. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = Sentence.Builder.class)
public abstract class Sentence {

    Sentence() {
    }

    /** The sentence. */
    @JsonProperty
    public abstract Optional<String> text();

    /** The unionId of who said it. */
    @JsonProperty
    public abstract Optional<String> speaker();

    /** When it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** Its words, in their order. */
    @JsonProperty
    public abstract List<Word> words();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Sentence.Builder().words(List.of());
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

        /** The sentence. */
        public abstract Builder text(@Nullable String text);

        /** The unionId of who said it. */
        public abstract Builder speaker(@Nullable String speaker);

        /** When it begins, from the beginning of the recording. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends, from the beginning of the recording. */
        public abstract Builder end(@Nullable Duration end);

        /** Its words, in their order. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder words(List<Word> words) {
            return words(Items.given("words", words));
        }

        abstract Builder words(Collection<Word> words);

        public abstract Sentence build();
    }
}
