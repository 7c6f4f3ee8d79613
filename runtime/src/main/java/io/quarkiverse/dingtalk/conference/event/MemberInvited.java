package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * People were called into a meeting.
 */
@AutoValue
@JsonDeserialize(builder = MemberInvited.Builder.class)
public abstract class MemberInvited extends MemberStatusChanged {

    MemberInvited() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return nobody(new AutoValue_MemberInvited.Builder());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberInvited, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
