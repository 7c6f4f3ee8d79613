package io.quarkiverse.dingtalk.conference.streaming;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A stream that DingTalk did not start. Its address may hold a key, and is not in {@code toString()}.
 */
@AutoValue
@JsonDeserialize(builder = FailedStream.Builder.class)
public abstract class FailedStream {

    FailedStream() {
    }

    /** The address to which it was to go. */
    @Nullable
    @JsonProperty
    public abstract String target();

    /** Why not, in DingTalk's words; they are not documented. */
    @Nullable
    @JsonProperty
    public abstract String reason();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_FailedStream.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Without the address. */
    @Override
    public final String toString() {
        return "FailedStream{reason=" + reason() + "}";
    }

    /** Collects what is known of a stream. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The address to which it was to go. Needed. */
        public abstract Builder target(@Nullable String target);

        /** Why not. Needed. */
        public abstract Builder reason(@Nullable String reason);

        abstract FailedStream made();

        /** @throws InvalidRequestException if something is missing */
        public FailedStream build() {
            var made = made();
            InvalidRequestException.unlessNull("target", made.target());
            InvalidRequestException.unlessNull("reason", made.reason());
            return made;
        }
    }
}
