package io.quarkiverse.dingtalk.conference.live;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A person in a meeting: with all devices, or with one of them.
 */
@AutoValue
@JsonDeserialize(builder = Participant.Builder.class)
public abstract class Participant {

    Participant() {
    }

    /** Who it is. */
    @Nullable
    @JsonProperty
    public abstract String unionId();

    /**
     * The session of one device of this person; empty for all devices. No documented operation of DingTalk tells these ids.
     */
    @JsonProperty
    public abstract Optional<String> participantId();

    /**
     * A person with all devices.
     *
     * @throws InvalidRequestException if the id is blank
     */
    public static Participant of(String unionId) {
        return builder().unionId(unionId).build();
    }

    /**
     * One device of a person.
     *
     * @throws InvalidRequestException if one of them is blank
     */
    public static Participant of(String unionId, String participantId) {
        return builder().unionId(unionId)
                .participantId(InvalidRequestException.unlessGiven("participantId", participantId)).build();
    }

    public static Builder builder() {
        return new AutoValue_Participant.Builder();
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

        /** The session of one device of this person; all devices unless set. */
        public abstract Builder participantId(@Nullable String participantId);

        abstract Participant made();

        /** @throws InvalidRequestException if the unionId is missing, or one of them is blank */
        public Participant build() {
            var made = made();
            Checks.text("unionId", made.unionId());
            Checks.text("participantId", made.participantId());
            return made;
        }
    }
}
