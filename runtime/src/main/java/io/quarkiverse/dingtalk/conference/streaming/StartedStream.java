package io.quarkiverse.dingtalk.conference.streaming;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A stream that has been started. Its address may hold a key, and is not in {@code toString()}.
 */
@AutoValue
@JsonDeserialize(builder = StartedStream.Builder.class)
public abstract class StartedStream {

    StartedStream() {
    }

    /** The address to which it goes. */
    @Nullable
    @JsonProperty
    public abstract String target();

    /** The id with which it is stopped. DingTalk has no operation that lists streams: keep it. */
    @Nullable
    @JsonProperty
    public abstract String streamId();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_StartedStream.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Without the address. */
    @Override
    public final String toString() {
        return "StartedStream{streamId=" + streamId() + "}";
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

        /** The address to which it goes. Needed. */
        public abstract Builder target(@Nullable String target);

        /** The id with which it is stopped. Needed. */
        public abstract Builder streamId(@Nullable String streamId);

        abstract StartedStream made();

        /** @throws InvalidRequestException if something is missing */
        public StartedStream build() {
            var made = made();
            InvalidRequestException.unlessNull("target", made.target());
            InvalidRequestException.unlessNull("streamId", made.streamId());
            return made;
        }
    }
}
