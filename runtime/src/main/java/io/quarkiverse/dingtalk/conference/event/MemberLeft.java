package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * People have left a meeting.
 */
@AutoValue
@JsonDeserialize(builder = MemberLeft.Builder.class)
public abstract class MemberLeft extends MemberStatusChanged {

    MemberLeft() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return nobody(new AutoValue_MemberLeft.Builder());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends MemberStatusChanged.Builder<MemberLeft, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
