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
 * The template after which the summary of a cloud recording is written.
 */
@AutoValue
@JsonDeserialize(builder = SummaryTemplate.Builder.class)
public abstract class SummaryTemplate {

    SummaryTemplate() {
    }

    /** Whether it is one of the organization's own; DingTalk's own otherwise. */
    @JsonProperty
    public abstract boolean custom();

    /** The id of the template. */
    @Nullable
    @JsonProperty
    public abstract String id();

    /** Which version of a custom template; DingTalk's own need none. */
    @JsonProperty
    public abstract Optional<String> version();

    /**
     * One of DingTalk's own templates.
     *
     * @throws InvalidRequestException if the id is blank
     */
    public static SummaryTemplate official(String id) {
        return builder().id(id).build();
    }

    /**
     * One of the organization's own templates.
     *
     * @throws InvalidRequestException if the id or the version is blank
     */
    public static SummaryTemplate custom(String id, String version) {
        return builder().custom(true).id(id)
                .version(InvalidRequestException.unlessGiven("summaryTemplate.version", version)).build();
    }

    public static Builder builder() {
        return new AutoValue_SummaryTemplate.Builder().custom(false);
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says which template. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** Whether it is one of the organization's own. No unless set. */
        public abstract Builder custom(boolean custom);

        /** The id of the template. Needed. */
        public abstract Builder id(@Nullable String id);

        /** Which version of a custom template. */
        public abstract Builder version(@Nullable String version);

        abstract SummaryTemplate made();

        /** @throws InvalidRequestException if the id is missing or blank */
        public SummaryTemplate build() {
            var made = made();
            InvalidRequestException.unlessGiven("summaryTemplate.id", made.id());
            return made;
        }
    }
}
