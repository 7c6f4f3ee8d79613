package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * A meeting has ended.
 */
@AutoValue
@JsonDeserialize(builder = MeetingEnded.Builder.class)
public abstract class MeetingEnded extends MeetingStatusChanged {

    MeetingEnded() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MeetingEnded.Builder()).type("meeting_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MeetingStatusChanged.Builder<MeetingEnded, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
