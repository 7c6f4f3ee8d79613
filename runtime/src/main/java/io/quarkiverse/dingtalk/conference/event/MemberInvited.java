package io.quarkiverse.dingtalk.conference.event;

import com.google.auto.value.AutoValue;

/** People were invited to a meeting that is under way. */
@AutoValue
public abstract class MemberInvited extends MemberStatusChanged {

    MemberInvited() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_MemberInvited.Builder()).type("meeting_member_status_change");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what the event tells. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberInvited, Builder> {

        Builder() {
        }
    }
}
