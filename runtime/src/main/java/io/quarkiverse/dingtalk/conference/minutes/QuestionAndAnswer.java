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
 * A question that was asked in a meeting, and its answer. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = QuestionAndAnswer.Builder.class)
public abstract class QuestionAndAnswer {

    QuestionAndAnswer() {
    }

    /** The question. */
    @JsonProperty
    public abstract Optional<String> question();

    /** The answer. */
    @JsonProperty
    public abstract Optional<String> answer();

    /** The sentences of the question. */
    @JsonProperty
    public abstract List<String> questionSentenceIds();

    /** The sentences of the answer. */
    @JsonProperty
    public abstract List<String> answerSentenceIds();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_QuestionAndAnswer.Builder().questionSentenceIds(List.of()).answerSentenceIds(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects a question and its answer. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The question. */
        public abstract Builder question(@Nullable String question);

        /** The answer. */
        public abstract Builder answer(@Nullable String answer);

        /** The sentences of the question. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder questionSentenceIds(List<String> questionSentenceIds) {
            return questionSentenceIds(Items.given("questionSentenceIds", questionSentenceIds));
        }

        abstract Builder questionSentenceIds(Collection<String> questionSentenceIds);

        /** The sentences of the answer. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder answerSentenceIds(List<String> answerSentenceIds) {
            return answerSentenceIds(Items.given("answerSentenceIds", answerSentenceIds));
        }

        abstract Builder answerSentenceIds(Collection<String> answerSentenceIds);

        public abstract QuestionAndAnswer build();
    }
}
