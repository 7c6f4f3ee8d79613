package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * A meeting has started. A booked meeting starts when the first person enters, and may start more than once, each time with
 * another id. That this is when DingTalk sends the event is concluded from its name, {@code conference_created}.
 */
@AutoValue
@JsonDeserialize(builder = MeetingStarted.Builder.class)
public abstract class MeetingStarted extends MeetingStatusChanged {

    MeetingStarted() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MeetingStarted.Builder()).type("meeting_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MeetingStatusChanged.Builder<MeetingStarted, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
