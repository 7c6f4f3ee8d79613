package io.quarkiverse.dingtalk.conference.event;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * An organization has allowed a third-party app.
 */
@AutoValue
@JsonDeserialize(builder = OrganizationAuthorized.Builder.class)
public abstract class OrganizationAuthorized extends AuthorizationEvent {

    OrganizationAuthorized() {
    }

    /**
     * A code that can be exchanged once for the permanent one, a secret. It comes with pushes of the older form only.
     */
    @JsonProperty
    public abstract Optional<String> temporaryCode();

    /** The name of the organization. It comes with pushes of the newer form only. */
    @JsonProperty
    public abstract Optional<String> organizationName();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_OrganizationAuthorized.Builder()).type("tmp_auth_code");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends AuthorizationEvent.Builder<OrganizationAuthorized, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** A code that can be exchanged for the permanent one, a secret. */
        public abstract Builder temporaryCode(@Nullable String code);

        /** The name of the organization. */
        public abstract Builder organizationName(@Nullable String name);
    }
}
