package io.quarkiverse.dingtalk.conference.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Whom a change of the list of those who may record is about. Without a public page: from the official SDK.
 */
@AutoValue
@JsonDeserialize(builder = AllowListEntry.Builder.class)
public abstract class AllowListEntry {

    private static final int PERSON = 3;

    AllowListEntry() {
    }

    /** Who or what it is. */
    @Nullable
    @JsonProperty
    public abstract String id();

    /** What the id names, as DingTalk writes it. */
    @Nullable
    @JsonProperty
    public abstract Integer kind();

    /**
     * A person. The kind is 3, which stands beside a unionId in the example of the official SDK; that it means a person is a
     * guess.
     *
     * @throws InvalidRequestException if the id is blank
     */
    public static AllowListEntry person(String unionId) {
        return builder().id(unionId).kind(PERSON).build();
    }

    public static Builder builder() {
        return new AutoValue_AllowListEntry.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects an entry; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Who or what it is; a unionId in the example of the SDK. Needed. */
        public abstract Builder id(@Nullable String id);

        /** What the id names, as DingTalk writes it. Its codes are not public; see {@link AllowListEntry#person}. Needed. */
        public abstract Builder kind(@Nullable Integer kind);

        abstract AllowListEntry made();

        /** @throws InvalidRequestException naming the field and its value, if one is missing or cannot be sent */
        public AllowListEntry build() {
            var made = made();
            InvalidRequestException.unlessText("id", made.id());
            InvalidRequestException.unlessNull("kind", made.kind());
            return made;
        }
    }
}
