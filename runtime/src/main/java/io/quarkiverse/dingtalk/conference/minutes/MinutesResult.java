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
 * What came out of a meeting, as plain texts. Both are empty before DingTalk has made them; that is guessed.
 */
@AutoValue
@JsonDeserialize(builder = MinutesResult.Builder.class)
public abstract class MinutesResult {

    MinutesResult() {
    }

    /** The whole meeting in short. */
    @JsonProperty
    public abstract Optional<String> summary();

    /** What is to be done. */
    @JsonProperty
    public abstract List<String> toDos();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_MinutesResult.Builder().toDos(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what came out of a meeting. What is not set, or set to null, is empty. Not thread-safe. */
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
        public abstract Builder summary(@Nullable String summary);

        /** What is to be done. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder toDos(List<String> toDos) {
            return toDos(Items.given("toDos", toDos));
        }

        abstract Builder toDos(Collection<String> toDos);

        public abstract MinutesResult build();
    }
}
