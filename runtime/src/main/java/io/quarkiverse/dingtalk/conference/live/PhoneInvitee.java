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
 * Somebody who is called into a meeting by telephone. The number is personal: it is not in {@link #toString()}, but it is in
 * the JSON.
 */
@AutoValue
@JsonDeserialize(builder = PhoneInvitee.Builder.class)
public abstract class PhoneInvitee {

    PhoneInvitee() {
    }

    /** The telephone number; presumably without the country, which has a field of its own. */
    @Nullable
    @JsonProperty
    public abstract String number();

    /** The name shown for this person. */
    @JsonProperty
    public abstract Optional<String> name();

    /**
     * The country calling code without a plus sign, such as {@code 86}. A guess: DingTalk does not document the field, and
     * calls it {@code statusCode}.
     */
    @JsonProperty
    public abstract Optional<String> countryCode();

    /** Whether this person's DingTalk is rung too. A guess by the name of the field, which DingTalk does not document. */
    @JsonProperty
    public abstract Optional<Boolean> ringClient();

    /** Without the number. */
    @Override
    public final String toString() {
        return "PhoneInvitee{name=" + name() + ", countryCode=" + countryCode() + ", ringClient=" + ringClient() + "}";
    }

    /** @throws InvalidRequestException if one of them is blank */
    public static PhoneInvitee of(String number, String name) {
        return builder().number(number).name(InvalidRequestException.unlessGiven("phoneInvitee.name", name)).build();
    }

    public static Builder builder() {
        return new AutoValue_PhoneInvitee.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says who. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The telephone number; presumably without the country, which has a field of its own. Needed. */
        public abstract Builder number(@Nullable String number);

        /** The name shown for this person. */
        public abstract Builder name(@Nullable String name);

        /** The country calling code without a plus sign, such as {@code 86}. A guess. */
        public abstract Builder countryCode(@Nullable String countryCode);

        /** Whether this person's DingTalk is rung too. A guess. */
        public abstract Builder ringClient(@Nullable Boolean ringClient);

        abstract PhoneInvitee made();

        /** @throws InvalidRequestException if the number is missing, or a text is blank; it does not repeat the number */
        public PhoneInvitee build() {
            var made = made();
            Checks.phoneNumber("phoneInvitee.number", made.number());
            Checks.text("phoneInvitee.name", made.name());
            Checks.text("phoneInvitee.countryCode", made.countryCode());
            return made;
        }
    }
}
