package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * An event that this version has no type for, or that does not hold what its type promises. {@link #type()} and
 * {@link #json()} say what came.
 */
@AutoValue
@JsonDeserialize(builder = UnknownEvent.Builder.class)
public abstract class UnknownEvent extends MeetingEvent {

    UnknownEvent() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_UnknownEvent.Builder());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MeetingEvent.Builder<UnknownEvent, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
