package io.quarkiverse.dingtalk.conference.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How good the connection of one person was, taken once a minute. The names are DingTalk's, the units are guessed from
 * its examples. What DingTalk left out, or sent as no number, is empty.
 */
@AutoValue
@JsonDeserialize(builder = QualitySample.Builder.class)
public abstract class QualitySample {

    QualitySample() {
    }

    /** When it was taken. */
    @JsonProperty
    public abstract Optional<Instant> takenAt();

    /** All that is sent, in bits per second. */
    @JsonProperty
    public abstract Optional<Long> sendBitRate();

    /** All that is received, in bits per second. */
    @JsonProperty
    public abstract Optional<Long> receiveBitRate();

    /** The share of packets that are lost, in percent. */
    @JsonProperty
    public abstract Optional<Double> packetLoss();

    /** How long a packet takes to DingTalk and back. */
    @JsonProperty
    public abstract Optional<Duration> roundTripTime();

    /** The sound that is sent, in bits per second. */
    @JsonProperty
    public abstract Optional<Long> audioSendBitRate();

    /** The sound that is received, in bits per second. */
    @JsonProperty
    public abstract Optional<Long> audioReceiveBitRate();

    /** How loud it is at the microphone; DingTalk speaks of 30 to 90 dB as normal. */
    @JsonProperty
    public abstract Optional<Double> microphoneLevel();

    /** How loud it is at the loudspeaker; DingTalk speaks of 30 to 90 dB as normal. */
    @JsonProperty
    public abstract Optional<Double> speakerLevel();

    /** The largest jitter of the sound; only the newest figures have it. */
    @JsonProperty
    public abstract Optional<Duration> audioJitterMax();

    /** The average jitter of the sound; only the newest figures have it. */
    @JsonProperty
    public abstract Optional<Duration> audioJitterAverage();

    /** The picture of the camera, as it is sent. */
    @Nullable
    @JsonProperty
    public abstract VideoQuality cameraSent();

    /** The pictures of the cameras of others, as they are received. */
    @Nullable
    @JsonProperty
    public abstract VideoQuality cameraReceived();

    /** The shared screen, as it is sent. */
    @Nullable
    @JsonProperty
    public abstract VideoQuality screenSent();

    /** The shared screen of somebody else, as it is received. */
    @Nullable
    @JsonProperty
    public abstract VideoQuality screenReceived();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_QualitySample.Builder().cameraSent(VideoQuality.builder().build())
                .cameraReceived(VideoQuality.builder().build()).screenSent(VideoQuality.builder().build())
                .screenReceived(VideoQuality.builder().build());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects figures. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** When it was taken. */
        public abstract Builder takenAt(@Nullable Instant takenAt);

        /** All that is sent, in bits per second. */
        public abstract Builder sendBitRate(@Nullable Long sendBitRate);

        /** All that is received, in bits per second. */
        public abstract Builder receiveBitRate(@Nullable Long receiveBitRate);

        /** The share of packets that are lost, in percent. */
        public abstract Builder packetLoss(@Nullable Double packetLoss);

        /** How long a packet takes to DingTalk and back. */
        public abstract Builder roundTripTime(@Nullable Duration roundTripTime);

        /** The sound that is sent, in bits per second. */
        public abstract Builder audioSendBitRate(@Nullable Long audioSendBitRate);

        /** The sound that is received, in bits per second. */
        public abstract Builder audioReceiveBitRate(@Nullable Long audioReceiveBitRate);

        /** How loud it is at the microphone; DingTalk speaks of 30 to 90 dB as normal. */
        public abstract Builder microphoneLevel(@Nullable Double microphoneLevel);

        /** How loud it is at the loudspeaker; DingTalk speaks of 30 to 90 dB as normal. */
        public abstract Builder speakerLevel(@Nullable Double speakerLevel);

        /** The largest jitter of the sound; only the newest figures have it. */
        public abstract Builder audioJitterMax(@Nullable Duration audioJitterMax);

        /** The average jitter of the sound; only the newest figures have it. */
        public abstract Builder audioJitterAverage(@Nullable Duration audioJitterAverage);

        /** The picture of the camera, as it is sent. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder cameraSent(@Nullable VideoQuality cameraSent);

        /** The pictures of the cameras of others, as they are received. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder cameraReceived(@Nullable VideoQuality cameraReceived);

        /** The shared screen, as it is sent. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder screenSent(@Nullable VideoQuality screenSent);

        /** The shared screen of somebody else, as it is received. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract Builder screenReceived(@Nullable VideoQuality screenReceived);

        abstract QualitySample made();

        /** @throws InvalidRequestException if something is missing that is needed */
        public QualitySample build() {
            var made = made();
            InvalidRequestException.unlessNull("cameraSent", made.cameraSent());
            InvalidRequestException.unlessNull("cameraReceived", made.cameraReceived());
            InvalidRequestException.unlessNull("screenSent", made.screenSent());
            InvalidRequestException.unlessNull("screenReceived", made.screenReceived());
            return made;
        }
    }
}
