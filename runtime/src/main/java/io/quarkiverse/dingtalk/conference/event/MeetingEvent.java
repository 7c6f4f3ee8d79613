package io.quarkiverse.dingtalk.conference.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Something that DingTalk tells by itself. It arrives at least once, and in no promised order. What DingTalk left out is
 * empty.
 */
public abstract class MeetingEvent {

    MeetingEvent() {
    }

    /** The same each time that DingTalk sends this event. */
    @JsonProperty
    public abstract String id();

    /** What DingTalk calls it, such as {@code meeting_status_change}. */
    @JsonProperty
    public abstract String type();

    /** The name of the client that it came to; {@code <default>} for the one without a name. */
    @JsonProperty
    public abstract String client();

    /** The corpId of the organization in which it happened. */
    @JsonProperty
    public abstract Optional<String> organization();

    /** When it happened. */
    @JsonProperty
    public abstract Optional<Instant> occurredAt();

    /**
     * Its place among all events of its meeting, of whatever kind: what has the larger number happened later. DingTalk
     * tells it for changes of meetings and of their members.
     */
    @JsonProperty
    public abstract Optional<Long> sequence();

    /**
     * Whether it was sent to this application alone, since the application made the meeting through the API. DingTalk
     * sends such a change in the other way too if the application has subscribed to both, as two events.
     */
    @JsonProperty
    public abstract boolean directed();

    /** All that DingTalk sent, as it came. May hold secrets, and need not be JSON at all. */
    @JsonProperty
    public abstract String json();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** Its kind, type and id only: the rest may hold secrets, and names of people. */
    @Override
    public String toString() {
        return getClass().getSuperclass().getSimpleName() + "{type=" + type() + ", id=" + id() + ", client=" + client() + "}";
    }

    /** What is not set is empty. */
    static <B extends Builder<?, B>> B empty(B builder) {
        return builder.client(ConferenceConfig.DEFAULT_CLIENT).directed(false).json("{}").unknownValues(Map.of());
    }

    /**
     * Collects what all events tell. What is not set, or set to null, is empty. Not thread-safe.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    public abstract static class Builder<E extends MeetingEvent, B extends Builder<E, B>> {

        Builder() {
        }

        /** The same each time that DingTalk sends this event. Needed. */
        public abstract B id(String id);

        /** What DingTalk calls it. */
        public abstract B type(String type);

        /** The name of the client that it came to. The default client unless set. */
        public abstract B client(String name);

        /** The corpId of the organization in which it happened. */
        public abstract B organization(@Nullable String corpId);

        /** When it happened. */
        public abstract B occurredAt(@Nullable Instant time);

        /** Its place among all events of its meeting. */
        public abstract B sequence(@Nullable Long number);

        /** Whether it was sent to this application alone. Not, unless set. */
        public abstract B directed(boolean directed);

        /** All that DingTalk sent. An empty object unless set. */
        public abstract B json(String json);

        /**
         * A value that this version has no constant for.
         *
         * @param name the name it has here
         * @param code the value as DingTalk writes it
         * @throws InvalidRequestException if one of them is blank
         */
        public B unknownValue(String name, String code) {
            return unknownValues(Items.with(name, code, unknownValues()));
        }

        abstract Map<String, String> unknownValues();

        abstract B unknownValues(Map<String, String> codes);

        public abstract E build();
    }
}
