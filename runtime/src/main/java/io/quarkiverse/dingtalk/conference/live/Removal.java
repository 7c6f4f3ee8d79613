package io.quarkiverse.dingtalk.conference.live;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Who is removed from a running meeting.
 */
@AutoValue
@JsonDeserialize(builder = Removal.Builder.class)
public abstract class Removal {

    Removal() {
    }

    /** Who is removed; at least one. DingTalk documents no maximum. */
    @JsonProperty
    public abstract List<Participant> people();

    /** Whether they may come back; empty leaves it to DingTalk, which documents no default. */
    @JsonProperty
    public abstract Optional<Boolean> rejoin();

    public static Builder builder() {
        return new AutoValue_Removal.Builder().people(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects who is removed; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /**
         * Removes one person more, with all devices.
         *
         * @throws InvalidRequestException if the id is blank
         */
        @JsonIgnore // in JSON it is a list
        public Builder person(String unionId) {
            return people(Items.and(people(), Participant.of(unionId)));
        }

        /**
         * Removes one device more of a person.
         *
         * @throws InvalidRequestException if one of them is blank
         */
        public Builder device(String unionId, String participantId) {
            return people(Items.and(people(), Participant.of(unionId, participantId)));
        }

        /** Who is removed; those named before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder people(List<Participant> people) {
            return people(Items.given("people", people));
        }

        abstract List<Participant> people();

        abstract Builder people(Collection<Participant> people);

        /** Whether they may come back; not sent unless set, and DingTalk documents no default. */
        public abstract Builder rejoin(@Nullable Boolean rejoin);

        abstract Removal made();

        /** @throws InvalidRequestException if nobody is named */
        public Removal build() {
            var made = made();
            if (made.people().isEmpty()) {
                throw new InvalidRequestException("people", made.people(), "must name somebody");
            }
            return made;
        }
    }
}
