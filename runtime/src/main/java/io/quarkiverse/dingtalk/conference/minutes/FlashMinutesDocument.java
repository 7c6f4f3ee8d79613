package io.quarkiverse.dingtalk.conference.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Flash minutes as a document to download.
 */
@AutoValue
@JsonDeserialize(builder = FlashMinutesDocument.Builder.class)
public abstract class FlashMinutesDocument {

    FlashMinutesDocument() {
    }

    /** The link to the document: a secret that lets in whoever has it until it ends. The type of the file is not public. */
    @Nullable
    @JsonProperty
    public abstract String url();

    /** Without the link: whoever has it gets in. */
    @Override
    public final String toString() {
        return "FlashMinutesDocument{}";
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_FlashMinutesDocument.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of a document. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The link to the document. Needed. */
        public abstract Builder url(@Nullable String url);

        abstract FlashMinutesDocument made();

        /** @throws InvalidRequestException if the link is missing or blank */
        public FlashMinutesDocument build() {
            var made = made();
            InvalidRequestException.unlessGiven("url", made.url());
            return made;
        }
    }
}
