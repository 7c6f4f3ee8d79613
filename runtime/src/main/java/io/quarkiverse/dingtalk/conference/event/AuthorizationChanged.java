package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * An organization has changed what it allows a third-party app. DingTalk does not tell what it changed.
 */
@AutoValue
@JsonDeserialize(builder = AuthorizationChanged.Builder.class)
public abstract class AuthorizationChanged extends AuthorizationEvent {

    AuthorizationChanged() {
    }

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return empty(new AutoValue_AuthorizationChanged.Builder()).type("change_auth");
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects what is known of the event. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder extends AuthorizationEvent.Builder<AuthorizationChanged, Builder> {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }
    }
}
