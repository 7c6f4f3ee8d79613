package io.quarkiverse.dingtalk.conference.live;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Somebody who is called into a meeting in DingTalk.
 */
@AutoValue
@JsonDeserialize(builder = Invitee.Builder.class)
public abstract class Invitee {

    Invitee() {
    }

    /** Who it is. */
    @Nullable
    @JsonProperty
    public abstract String unionId();

    /** The name shown for this person. */
    @Nullable
    @JsonProperty
    public abstract String name();

    /** @throws InvalidRequestException if one of them is blank */
    public static Invitee of(String unionId, String name) {
        return builder().unionId(unionId).name(name).build();
    }

    public static Builder builder() {
        return new AutoValue_Invitee.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says who. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Who it is. Needed. */
        public abstract Builder unionId(@Nullable String unionId);

        /** The name shown for this person. Needed. */
        public abstract Builder name(@Nullable String name);

        abstract Invitee made();

        /** @throws InvalidRequestException if one of them is blank */
        public Invitee build() {
            var made = made();
            Checks.text("invitee.unionId", made.unionId());
            Checks.text("invitee.name", made.name());
            return made;
        }
    }
}
