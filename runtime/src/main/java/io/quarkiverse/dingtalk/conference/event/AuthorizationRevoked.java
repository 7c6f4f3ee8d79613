package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * An organization no longer allows a third-party app: no token is given for it from now on.
 */
@AutoValue
@JsonDeserialize(builder = AuthorizationRevoked.Builder.class)
public abstract class AuthorizationRevoked extends AuthorizationEvent {

    AuthorizationRevoked() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_AuthorizationRevoked.Builder()).type("suite_relieve");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends AuthorizationEvent.Builder<AuthorizationRevoked, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
