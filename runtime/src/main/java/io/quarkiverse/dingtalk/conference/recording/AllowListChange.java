package io.quarkiverse.dingtalk.conference.recording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * A change of the list of those who may record. Without a public page: from the official SDK.
 */
@AutoValue
@JsonDeserialize(builder = AllowListChange.Builder.class)
public abstract class AllowListChange {

    private static final Set<String> CODED = Set.of("type");

    AllowListChange() {
    }

    /** Who changes the list. */
    @Nullable
    @JsonProperty
    public abstract String unionId();

    /** What to do, as DingTalk writes it. */
    @Nullable
    @JsonProperty
    public abstract Integer operation();

    /** Which recordings it is about. */
    @JsonProperty
    public abstract Optional<RecordingType> type();

    /** Who is meant. */
    @JsonProperty
    public abstract List<AllowListEntry> entries();

    /** What this version has no constant for, by the name it has here; sent as it is. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    public static Builder builder() {
        return new AutoValue_AllowListChange.Builder().entries(List.of()).unknownValues(Map.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects a change; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who changes the list; presumably has to be an administrator, which is a guess. Needed. */
        public abstract Builder unionId(@Nullable String unionId);

        /**
         * What to do, as DingTalk writes it. Its codes are not public: the SDK has 1 in its example; that it adds, and another
         * one removes, is a guess. Needed.
         */
        public abstract Builder operation(@Nullable Integer operation);

        /** Which recordings it is about. Needed, here or as an unknown value. */
        public abstract Builder type(@Nullable RecordingType type);

        /** Who is meant; those set before are replaced. */
        public Builder entries(AllowListEntry... entries) {
            return entries(Items.listOf("entries", entries));
        }

        /** Who is meant; those set before are replaced. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder entries(List<AllowListEntry> entries) {
            return entries(Items.given("entries", entries));
        }

        abstract Builder entries(Collection<AllowListEntry> entries);

        /**
         * A value that DingTalk knows and this version has no constant for.
         *
         * @param name the name it has here, {@code type}
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

        abstract AllowListChange made();

        /** @throws InvalidRequestException naming the field and its value, if one is missing or cannot be sent */
        public AllowListChange build() {
            var made = made();
            InvalidRequestException.unlessText("unionId", made.unionId());
            InvalidRequestException.unlessNull("operation", made.operation());
            if (made.type().isEmpty() && !made.unknownValues().containsKey("type")) {
                throw new InvalidRequestException("type", null, "must be given");
            }
            if (made.entries().isEmpty()) {
                throw new InvalidRequestException("entries", made.entries(), "must name somebody");
            }
            made.unknownValues().forEach(InvalidRequestException::unlessEncodable);
            return made;
        }
    }
}
