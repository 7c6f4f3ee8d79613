package io.quarkiverse.dingtalk.conference.event;

import com.google.auto.value.AutoValue;

/** What this version has no type for, or cannot read: all that is known is in {@link #json()}. */
@AutoValue
public abstract class UnknownEvent extends MeetingEvent {

    UnknownEvent() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_UnknownEvent.Builder());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what the event tells. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    public abstract static class Builder extends MeetingEvent.Builder<UnknownEvent, Builder> {

        Builder() {
        }
    }
}
