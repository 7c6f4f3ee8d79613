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
 * The chapters of flash minutes, and how far they are.
 */
@AutoValue
@JsonDeserialize(builder = FlashMinutesSummary.Builder.class)
public abstract class FlashMinutesSummary {

    FlashMinutesSummary() {
    }

    /** How far they are, as DingTalk writes it; the codes are not public. */
    @JsonProperty
    public abstract Optional<String> status();

    /** The chapters; there are none before they are made. */
    @JsonProperty
    public abstract List<Chapter> chapters();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_FlashMinutesSummary.Builder().chapters(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the chapters. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** How far they are, as DingTalk writes it. */
        public abstract Builder status(@Nullable String status);

        /** The chapters. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder chapters(List<Chapter> chapters) {
            return chapters(Items.given("chapters", chapters));
        }

        abstract Builder chapters(Collection<Chapter> chapters);

        public abstract FlashMinutesSummary build();
    }
}
