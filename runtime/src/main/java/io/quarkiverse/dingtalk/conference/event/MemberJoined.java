package io.quarkiverse.dingtalk.conference.event;

import com.google.auto.value.AutoValue;

/** People have joined a meeting. */
@AutoValue
public abstract class MemberJoined extends MemberStatusChanged {

    MemberJoined() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MemberJoined.Builder()).type("meeting_member_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what the event tells. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberJoined, Builder> {

        Builder() {
        }
    }
}
