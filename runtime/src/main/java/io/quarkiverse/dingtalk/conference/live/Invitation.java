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
 * Who is called into a running meeting, in DingTalk or by telephone.
 */
@AutoValue
@JsonDeserialize(builder = Invitation.Builder.class)
public abstract class Invitation {

    Invitation() {
    }

    /** The unionId of who invites; without it the ringing screen shows nobody. */
    @JsonProperty
    public abstract Optional<String> inviter();

    /** Who is called in DingTalk. */
    @JsonProperty
    public abstract List<Invitee> people();

    /** Who is called by telephone. */
    @JsonProperty
    public abstract List<PhoneInvitee> phones();

    public static Builder builder() {
        return new AutoValue_Invitation.Builder().people(List.of()).phones(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects who is called; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who invites; without it the ringing screen shows nobody. */
        public abstract Builder inviter(@Nullable String unionId);

        /**
         * Calls one person more in DingTalk.
         *
         * @throws InvalidRequestException if one of them is blank
         */
        public Builder person(String unionId, String name) {
            return people(Items.and(people(), Invitee.of(unionId, name)));
        }

        /** Who is called in DingTalk; those named before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder people(List<Invitee> people) {
            return people(Items.given("people", people));
        }

        abstract List<Invitee> people();

        abstract Builder people(Collection<Invitee> people);

        /**
         * Calls one person more by telephone, which may cost money.
         *
         * @param number see {@link PhoneInvitee#number()}; its country is left to DingTalk
         * @throws InvalidRequestException if one of them is blank
         */
        public Builder phone(String number, String name) {
            return phone(PhoneInvitee.of(number, name));
        }

        /** Calls one person more by telephone, which may cost money. */
        @JsonIgnore // in JSON it is a list
        public Builder phone(PhoneInvitee person) {
            return phones(Items.and(phones(), InvalidRequestException.unlessNull("phones", person)));
        }

        /** Who is called by telephone; those named before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder phones(List<PhoneInvitee> people) {
            return phones(Items.given("phones", people));
        }

        abstract List<PhoneInvitee> phones();

        abstract Builder phones(Collection<PhoneInvitee> people);

        abstract Invitation made();

        /** @throws InvalidRequestException if nobody is called, or the inviter is blank */
        public Invitation build() {
            var made = made();
            Checks.text("inviter", made.inviter());
            if (made.people().isEmpty() && made.phones().isEmpty()) {
                throw new InvalidRequestException("people", made.people(), "or phones must name somebody");
            }
            return made;
        }
    }
}
