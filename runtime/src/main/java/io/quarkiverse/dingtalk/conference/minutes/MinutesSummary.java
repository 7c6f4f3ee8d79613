package io.quarkiverse.dingtalk.conference.minutes;

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
 * What the AI makes of the minutes of a meeting. Parts that were not asked for or are not ready are empty; that is guessed.
 */
@AutoValue
@JsonDeserialize(builder = MinutesSummary.Builder.class)
public abstract class MinutesSummary {

    MinutesSummary() {
    }

    /** The whole meeting in two or three hundred characters. */
    @JsonProperty
    public abstract Optional<String> overall();

    /** The chapters of the meeting. */
    @JsonProperty
    public abstract List<Chapter> chapters();

    /** What each speaker said. */
    @JsonProperty
    public abstract List<SpeakerSummary> speakers();

    /** The questions that were asked. */
    @JsonProperty
    public abstract List<QuestionAndAnswer> questions();

    /** The sentences that matter. */
    @JsonProperty
    public abstract List<Highlight> keySentences();

    /** What is to be done. */
    @JsonProperty
    public abstract List<Highlight> toDos();

    /** What it was about, in single words. */
    @JsonProperty
    public abstract List<String> keywords();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MinutesSummary.Builder().chapters(List.of()).speakers(List.of()).questions(List.of())
                .keySentences(List.of()).toDos(List.of()).keywords(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts of a summary. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The whole meeting in short. */
        public abstract Builder overall(@Nullable String overall);

        /** The chapters of the meeting. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder chapters(List<Chapter> chapters) {
            return chapters(Items.given("chapters", chapters));
        }

        abstract Builder chapters(Collection<Chapter> chapters);

        /** What each speaker said. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder speakers(List<SpeakerSummary> speakers) {
            return speakers(Items.given("speakers", speakers));
        }

        abstract Builder speakers(Collection<SpeakerSummary> speakers);

        /** The questions that were asked. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder questions(List<QuestionAndAnswer> questions) {
            return questions(Items.given("questions", questions));
        }

        abstract Builder questions(Collection<QuestionAndAnswer> questions);

        /** The sentences that matter. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder keySentences(List<Highlight> keySentences) {
            return keySentences(Items.given("keySentences", keySentences));
        }

        abstract Builder keySentences(Collection<Highlight> keySentences);

        /** What is to be done. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder toDos(List<Highlight> toDos) {
            return toDos(Items.given("toDos", toDos));
        }

        abstract Builder toDos(Collection<Highlight> toDos);

        /** What it was about, in single words. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder keywords(List<String> keywords) {
            return keywords(Items.given("keywords", keywords));
        }

        abstract Builder keywords(Collection<String> keywords);

        public abstract MinutesSummary build();
    }
}
