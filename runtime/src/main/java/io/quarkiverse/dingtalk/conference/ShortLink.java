package io.quarkiverse.dingtalk.conference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A personal link to a booked meeting. DingTalk does not say how long it is good.
 */
@AutoValue
@JsonDeserialize(builder = ShortLink.Builder.class)
public abstract class ShortLink {

    ShortLink() {
    }

    /** The link. */
    @Nullable
    @JsonProperty
    public abstract String url();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_ShortLink.Builder();
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

        /** The link. Needed. */
        public abstract Builder url(@Nullable String url);

        abstract ShortLink made();

        /** @throws InvalidRequestException if the link is missing or blank */
        public ShortLink build() {
            var made = made();
            InvalidRequestException.unlessGiven("url", made.url());
            return made;
        }
    }
}
