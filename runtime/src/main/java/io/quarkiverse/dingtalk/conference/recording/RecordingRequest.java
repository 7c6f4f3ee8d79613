package io.quarkiverse.dingtalk.conference.recording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * How a cloud recording is started.
 */
@AutoValue
@JsonDeserialize(builder = RecordingRequest.Builder.class)
public abstract class RecordingRequest {

    private static final Set<String> CODED = Set.of("layout", "smallWindow");

    RecordingRequest() {
    }

    /** The unionId of who records; must be the host. */
    @Nullable
    @JsonProperty
    public abstract String host();

    /** How the pictures are arranged. */
    @JsonProperty
    public abstract Optional<RecordingLayout> layout();

    /** Where the small picture is. */
    @JsonProperty
    public abstract Optional<SmallWindow> smallWindow();

    /** What this version has no constant for, by the name it has here; sent as it is. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    public static Builder builder() {
        return new AutoValue_RecordingRequest.Builder().unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /**
     * Collects a request; {@link #build()} checks it. What is not set, or set to null, is left to DingTalk. Not thread-safe.
     */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who records; must be the host. Needed. */
        public abstract Builder host(@Nullable String host);

        /**
         * How the pictures are arranged. Of the constants, DingTalk documents {@link RecordingLayout#GRID},
         * {@link RecordingLayout#SPEAKER} and {@link RecordingLayout#FULL_SCREEN} here; whether the others work is not known.
         */
        public abstract Builder layout(@Nullable RecordingLayout layout);

        /** Where the small picture is. */
        public abstract Builder smallWindow(@Nullable SmallWindow smallWindow);

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name it has here, {@code layout} or {@code smallWindow}
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if there is no such coded value, or the code is blank
         */
        public Builder unknownValue(String name, String code) {
            return unknownValues(Items.with(CODED, name, code, unknownValues()));
        }

        /** What Jackson reads; of a type of its own, so that each value is looked at. */
        @JsonSetter(nulls = Nulls.SKIP)
        private Builder unknownValues(LinkedHashMap<String, String> codes) {
            codes.forEach(this::unknownValue);
            return this;
        }

        abstract Map<String, String> unknownValues();

        abstract Builder unknownValues(Map<String, String> codes);

        abstract RecordingRequest made();

        /**
         * @throws InvalidRequestException naming the field and its value, if the host is missing or something cannot be sent
         */
        public RecordingRequest build() {
            var made = made();
            InvalidRequestException.unlessText("host", made.host());
            made.unknownValues().forEach(InvalidRequestException::unlessEncodable);
            return made;
        }
    }
}
