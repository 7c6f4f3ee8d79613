package io.quarkiverse.dingtalk.conference.streaming;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * What became of the addresses of a {@link StreamRequest}: DingTalk may start the streams to some of them, and fail for
 * others.
 */
@AutoValue
@JsonDeserialize(builder = StartedStreams.Builder.class)
public abstract class StartedStreams {

    StartedStreams() {
    }

    /** The streams that run. */
    @JsonProperty
    public abstract List<StartedStream> started();

    /** Those that do not, with the reasons. */
    @JsonProperty
    public abstract List<FailedStream> failed();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_StartedStreams.Builder().started(List.of()).failed(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what became of the addresses. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The streams that run. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder started(List<StartedStream> streams) {
            return started(Items.given("started", streams));
        }

        abstract Builder started(Collection<StartedStream> streams);

        /** Those that do not. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder failed(List<FailedStream> streams) {
            return failed(Items.given("failed", streams));
        }

        abstract Builder failed(Collection<FailedStream> streams);

        public abstract StartedStreams build();
    }
}
