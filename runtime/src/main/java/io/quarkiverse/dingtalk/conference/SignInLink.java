package io.quarkiverse.dingtalk.conference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A link to a meeting that signs in the person it was made for. Whoever has it is that person: keep it out of logs. DingTalk
 * does
 * not say how long it is good, nor how often.
 */
@AutoValue
@JsonDeserialize(builder = SignInLink.Builder.class)
public abstract class SignInLink {

    SignInLink() {
    }

    /** The link, a secret. */
    @Nullable
    @JsonProperty
    public abstract String url();

    /** Without the link, which is a secret. */
    @Override
    public String toString() {
        return "SignInLink{url=***}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_SignInLink.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The link, a secret. Needed. */
        public abstract Builder url(@Nullable String url);

        abstract SignInLink made();

        /** @throws InvalidRequestException if the link is missing or blank */
        public SignInLink build() {
            var made = made();
            InvalidRequestException.unlessGiven("url", made.url());
            return made;
        }
    }
}
