package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * People were put out of a meeting.
 */
@AutoValue
@JsonDeserialize(builder = MemberRemoved.Builder.class)
public abstract class MemberRemoved extends MemberStatusChanged {

    MemberRemoved() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return nobody(new AutoValue_MemberRemoved.Builder());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberRemoved, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
