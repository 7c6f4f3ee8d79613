package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A link to the page of flash minutes. What DingTalk left out is empty.
 */
@AutoValue
@JsonDeserialize(builder = FlashMinutesLink.Builder.class)
public abstract class FlashMinutesLink {

    FlashMinutesLink() {
    }

    /** The link: a secret, since it may let in whoever has it. */
    @JsonProperty
    public abstract Optional<String> url();

    /** The id of these minutes in DingTalk's separate API for minutes. */
    @JsonProperty
    public abstract Optional<String> taskUuid();

    /** Without the link: whoever has it gets in. */
    @Override
    public final String toString() {
        return "FlashMinutesLink{taskUuid=" + taskUuid() + "}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_FlashMinutesLink.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a link. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The link. */
        public abstract Builder url(@Nullable String url);

        /** The id in DingTalk's separate API for minutes. */
        public abstract Builder taskUuid(@Nullable String taskUuid);

        public abstract FlashMinutesLink build();
    }
}
