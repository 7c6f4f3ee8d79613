package io.quarkiverse.dingtalk.conference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * An app that runs inside a meeting (DingTalk calls it a cool app).
 */
@AutoValue
@JsonDeserialize(builder = ExtensionApp.Builder.class)
public abstract class ExtensionApp {

    ExtensionApp() {
    }

    /** The app's code, as the developer console shows it; an empty text only if it was read and DingTalk sent none. */
    @Nullable
    @JsonProperty
    public abstract String code();

    /** For whom it opens by itself. */
    @JsonProperty
    public abstract Optional<AutoOpen> autoOpen();

    /** What the app gets handed for this meeting. */
    @JsonProperty
    public abstract Optional<String> data();

    /** The client id of the app; only in the settings of a booked meeting, not sent when booking. */
    @JsonProperty
    public abstract Optional<String> clientId();

    /** The agent id of the app; only in the information about a meeting, not sent when booking. */
    @JsonProperty
    public abstract Optional<String> agentId();

    /** What DingTalk sent that this version has no constant for, by the name it has here; sent as it is when booking. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** @throws InvalidRequestException if it cannot be sent */
    void checkSendable() {
        InvalidRequestException.unlessGiven("extensionApp.code", code());
        Texts.checkEncodable("extensionApp.code", code());
        Texts.checkEncodable("extensionApp.data", data());
        unknownValues().forEach((name, value) -> Texts.checkEncodable("extensionApp." + name, value));
    }

    /**
     * An app for a meeting that is going to be booked.
     *
     * @param autoOpen for whom it opens by itself, or null to leave that to DingTalk
     * @param data what the app gets handed, or null
     * @throws InvalidRequestException if the code is blank
     */
    public static ExtensionApp of(String code, AutoOpen autoOpen, String data) {
        return builder().code(InvalidRequestException.unlessGiven("extensionApp.code", code)).autoOpen(autoOpen).data(data)
                .build();
    }

    public static Builder builder() {
        return new AutoValue_ExtensionApp.Builder().unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of an app. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The app's code, as the developer console shows it. Needed, and must not be blank in a meeting that is booked. */
        public abstract Builder code(@Nullable String code);

        /** For whom it opens by itself. */
        public abstract Builder autoOpen(@Nullable AutoOpen autoOpen);

        /** What the app gets handed for this meeting. */
        public abstract Builder data(@Nullable String data);

        /** The client id of the app; not sent when booking. */
        public abstract Builder clientId(@Nullable String clientId);

        /** The agent id of the app; not sent when booking. */
        public abstract Builder agentId(@Nullable String agentId);

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name it has here, such as {@code autoOpen}
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if one of them is blank
         */
        public Builder unknownValue(String name, String code) {
            return unknownValues(Items.with(name, code, unknownValues()));
        }

        /** What Jackson reads; of a type of its own, so that each value is looked at. */
        @JsonSetter(nulls = Nulls.SKIP)
        private Builder unknownValues(LinkedHashMap<String, String> codes) {
            codes.forEach(this::unknownValue);
            return this;
        }

        abstract Map<String, String> unknownValues();

        abstract Builder unknownValues(Map<String, String> codes);

        abstract ExtensionApp made();

        /** @throws InvalidRequestException if the code is missing */
        public ExtensionApp build() {
            var made = made();
            InvalidRequestException.unlessNull("extensionApp.code", made.code());
            return made;
        }
    }
}
