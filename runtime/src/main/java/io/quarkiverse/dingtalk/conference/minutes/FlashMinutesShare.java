package io.quarkiverse.dingtalk.conference.minutes;

import java.util.Collection;
import java.util.List;
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
 * Who gets access to which flash minutes.
 */
@AutoValue
@JsonDeserialize(builder = FlashMinutesShare.Builder.class)
public abstract class FlashMinutesShare {

    FlashMinutesShare() {
    }

    /** What the minutes are of. */
    @Nullable
    @JsonProperty
    public abstract MinutesSource source();

    /** The unionId of who owns the recording and may share it, guessed. */
    @Nullable
    @JsonProperty
    public abstract String owner();

    /** The unionId of who gets access, guessed. */
    @Nullable
    @JsonProperty
    public abstract String receiver();

    /** How far the sharing goes; the codes are not public. */
    @JsonProperty
    public abstract Optional<Integer> shareScope();

    /** The parts of the minutes; their ids are not public. */
    @JsonProperty
    public abstract List<String> roleSubResourceIds();

    public static Builder builder() {
        return new AutoValue_FlashMinutesShare.Builder().roleSubResourceIds(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says who gets access. What is not set, or set to null, is left to DingTalk where it is not needed. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** What the minutes are of. Needed. */
        public abstract Builder source(@Nullable MinutesSource source);

        /** The unionId of who owns the recording and may share it. Needed. */
        public abstract Builder owner(@Nullable String owner);

        /** The unionId of who gets access. Needed. */
        public abstract Builder receiver(@Nullable String receiver);

        /** How far the sharing goes; 0 in the example of the official SDK, the codes are not public. */
        public abstract Builder shareScope(@Nullable Integer shareScope);

        /** The parts of the minutes that are shared; their ids are not public. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder roleSubResourceIds(List<String> roleSubResourceIds) {
            return roleSubResourceIds(Items.given("roleSubResourceIds", roleSubResourceIds));
        }

        abstract Builder roleSubResourceIds(Collection<String> roleSubResourceIds);

        abstract FlashMinutesShare made();

        /** @throws InvalidRequestException if something needed is missing, or a text is blank or has half a surrogate pair */
        public FlashMinutesShare build() {
            var made = made();
            InvalidRequestException.unlessNull("source", made.source());
            InvalidRequestException.unlessText("owner", made.owner());
            InvalidRequestException.unlessText("receiver", made.receiver());
            made.roleSubResourceIds().forEach(it -> InvalidRequestException.unlessText("roleSubResourceIds", it));
            return made;
        }
    }
}
