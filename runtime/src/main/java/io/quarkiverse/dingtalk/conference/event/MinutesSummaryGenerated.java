package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * The summary of a meeting can be read, see {@code MinutesService.flashSummary}.
 */
@AutoValue
@JsonDeserialize(builder = MinutesSummaryGenerated.Builder.class)
public abstract class MinutesSummaryGenerated extends MinutesStatusChanged {

    MinutesSummaryGenerated() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MinutesSummaryGenerated.Builder()).type("flash_minutes_open_event");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MinutesStatusChanged.Builder<MinutesSummaryGenerated, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
