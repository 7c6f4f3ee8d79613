package io.quarkiverse.dingtalk.conference;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A personal link to a booked meeting that carries data for an extension app.
 */
@AutoValue
@JsonDeserialize(builder = ShortLinkRequest.Builder.class)
public abstract class ShortLinkRequest {

    ShortLinkRequest() {
    }

    /** The id of the booking. */
    @Nullable
    @JsonProperty
    public abstract String scheduleConferenceId();

    /** The unionId of who booked it. */
    @Nullable
    @JsonProperty
    public abstract String creator();

    /** The extension app's code, as the developer console shows it. */
    @Nullable
    @JsonProperty
    public abstract String appCode();

    /** What the app gets handed for who joins by this link. */
    @JsonProperty
    public abstract Optional<String> data();

    /** Whether the app is used. */
    @JsonProperty
    public abstract Optional<Boolean> useApp();

    public static Builder builder() {
        return new AutoValue_ShortLinkRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The id of the booking. Needed. */
        public abstract Builder scheduleConferenceId(@Nullable String scheduleConferenceId);

        /** The unionId of who booked it. Needed. */
        public abstract Builder creator(@Nullable String creator);

        /** The extension app's code, as the developer console shows it. Needed. */
        public abstract Builder appCode(@Nullable String appCode);

        /** What the app gets handed for who joins by this link. */
        public abstract Builder data(@Nullable String data);

        /** Whether the app is used. */
        public abstract Builder useApp(@Nullable Boolean useApp);

        abstract ShortLinkRequest made();

        /** @throws InvalidRequestException naming the field, if something is missing or blank that is needed */
        public ShortLinkRequest build() {
            var made = made();
            InvalidRequestException.unlessGiven("scheduleConferenceId", made.scheduleConferenceId());
            InvalidRequestException.unlessGiven("creator", made.creator());
            InvalidRequestException.unlessGiven("appCode", made.appCode());
            Texts.checkEncodable("scheduleConferenceId", made.scheduleConferenceId());
            Texts.checkEncodable("creator", made.creator());
            Texts.checkEncodable("appCode", made.appCode());
            Texts.checkEncodable("data", made.data());
            return made;
        }
    }
}
