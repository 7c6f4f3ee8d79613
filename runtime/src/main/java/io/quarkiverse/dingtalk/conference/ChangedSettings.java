package io.quarkiverse.dingtalk.conference;

import java.util.Collection;
import java.util.List;

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
 * What was sent to change the settings of a booking. DingTalk does not say whether it keeps the settings that a change leaves
 * out or takes them back, and it does not tell all settings that a booking has.
 */
@AutoValue
@JsonDeserialize(builder = ChangedSettings.Builder.class)
public abstract class ChangedSettings {

    ChangedSettings() {
    }

    /** All settings that were sent: those that could be read, with the change. */
    @Nullable
    @JsonProperty
    public abstract MeetingSettings settings();

    /**
     * The settings that DingTalk does not tell and that the change has not set, such as {@code recording.autoStart}. Whoever
     * relies on one of them sets it with each change.
     */
    @JsonProperty
    public abstract List<String> possiblyLost();

    /** What there is to say about settings that were sent. */
    public static ChangedSettings of(MeetingSettings sent) {
        return builder().settings(sent).possiblyLost(UntoldSettings.missingIn(sent)).build();
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_ChangedSettings.Builder().possiblyLost(List.of());
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

        /** All settings that were sent: those that could be read, with the change. Needed. */
        public abstract Builder settings(@Nullable MeetingSettings settings);

        /** The settings that DingTalk does not tell and that the change has not set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder possiblyLost(List<String> possiblyLost) {
            return possiblyLost(Items.given("possiblyLost", possiblyLost));
        }

        abstract Builder possiblyLost(Collection<String> possiblyLost);

        abstract ChangedSettings made();

        /** @throws InvalidRequestException if the settings are missing */
        public ChangedSettings build() {
            var made = made();
            InvalidRequestException.unlessNull("settings", made.settings());
            return made;
        }
    }
}
