package io.quarkiverse.dingtalk.conference.event;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.value.Nullable;

/** An organization decided about a third-party app. {@link #organization()} says which. */
public abstract class AuthorizationEvent extends MeetingEvent {

    AuthorizationEvent() {
    }

    /** The key of the app. It comes with pushes of the older form only. */
    @JsonProperty
    public abstract Optional<String> suiteKey();

    /**
     * Collects what such an event tells.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    public abstract static class Builder<E extends AuthorizationEvent, B extends Builder<E, B>>
            extends
            MeetingEvent.Builder<E, B> {

        Builder() {
        }

        /** The key of the app. */
        public abstract B suiteKey(@Nullable String suiteKey);
    }
}
