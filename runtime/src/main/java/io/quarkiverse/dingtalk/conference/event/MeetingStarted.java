package io.quarkiverse.dingtalk.conference.event;

import com.google.auto.value.AutoValue;

/** A meeting has started. */
@AutoValue
public abstract class MeetingStarted extends MeetingStatusChanged {

    MeetingStarted() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MeetingStarted.Builder()).type("meeting_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what the event tells. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    public abstract static class Builder extends MeetingStatusChanged.Builder<MeetingStarted, Builder> {

        Builder() {
        }
    }
}
