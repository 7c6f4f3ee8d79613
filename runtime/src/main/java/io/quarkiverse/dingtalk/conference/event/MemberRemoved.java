package io.quarkiverse.dingtalk.conference.event;

import com.google.auto.value.AutoValue;

/** People were put out of a meeting. */
@AutoValue
public abstract class MemberRemoved extends MemberStatusChanged {

    MemberRemoved() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MemberRemoved.Builder()).type("meeting_member_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what the event tells. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberRemoved, Builder> {

        Builder() {
        }
    }
}
