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
 * What one person said at a stretch. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = Paragraph.Builder.class)
public abstract class Paragraph {

    Paragraph() {
    }

    /** The id of the paragraph. */
    @JsonProperty
    public abstract Optional<String> id();

    /** The id of the recording. */
    @JsonProperty
    public abstract Optional<String> recordId();

    /** The unionId of who said it. */
    @JsonProperty
    public abstract Optional<String> speaker();

    /** The name of who said it, as the meeting showed it. */
    @JsonProperty
    public abstract Optional<String> speakerName();

    /** All of it. */
    @JsonProperty
    public abstract Optional<String> text();

    /** When it begins, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> start();

    /** When it ends, from the beginning of the recording. */
    @JsonProperty
    public abstract Optional<Duration> end();

    /** Its sentences, in their order. */
    @JsonProperty
    public abstract List<Sentence> sentences();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_Paragraph.Builder().sentences(List.of());
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

        /** The id of the paragraph. */
        public abstract Builder id(@Nullable String id);

        /** The id of the recording. */
        public abstract Builder recordId(@Nullable String recordId);

        /** The unionId of who said it. */
        public abstract Builder speaker(@Nullable String speaker);

        /** The name of who said it. */
        public abstract Builder speakerName(@Nullable String speakerName);

        /** All of it. */
        public abstract Builder text(@Nullable String text);

        /** When it begins, from the beginning of the recording. */
        public abstract Builder start(@Nullable Duration start);

        /** When it ends, from the beginning of the recording. */
        public abstract Builder end(@Nullable Duration end);

        /** Its sentences, in their order. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder sentences(List<Sentence> sentences) {
            return sentences(Items.given("sentences", sentences));
        }

        abstract Builder sentences(Collection<Sentence> sentences);

        public abstract Paragraph build();
    }
}
