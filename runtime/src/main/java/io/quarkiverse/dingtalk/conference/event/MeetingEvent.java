package io.quarkiverse.dingtalk.conference.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Something that DingTalk tells by itself. It arrives at least once, and in no promised order. What DingTalk left out is
 * empty. Kinds of events may be added.
 */
public abstract class MeetingEvent {

    MeetingEvent() {
    }

    /**
     * The same each time that DingTalk sends this event. Pushes about third-party apps have none: theirs is made of all
     * that they hold.
     */
    @Nullable
    @JsonProperty
    public abstract String id();

    /** What DingTalk calls it, such as {@code meeting_status_change}. */
    @Nullable
    @JsonProperty
    public abstract String type();

    /** The name of the client that it came to; {@code <default>} for the one without a name. */
    @Nullable
    @JsonProperty
    public abstract String client();

    /** The corpId of the organization in which it happened. */
    @JsonProperty
    public abstract Optional<String> organization();

    /** When it happened. */
    @JsonProperty
    public abstract Optional<Instant> occurredAt();

    /**
     * Its place among the events of its meeting, whether they are about the meeting or its members: what has the larger
     * number happened later.
     */
    @JsonProperty
    public abstract Optional<Long> sequence();

    /**
     * Whether DingTalk sent it to this application alone, because the application made the meeting through the API. An
     * application that has subscribed to both kinds gets both, as two events with ids of their own.
     */
    @JsonProperty
    public abstract boolean directed();

    /** All that DingTalk sent about it, as it came. It may hold secrets, and need not be JSON at all. */
    @Nullable
    @JsonProperty
    public abstract String json();

    /** What DingTalk sent that this version has no constant for, by the name it has here. */
    @JsonProperty
    public abstract Map<String, String> unknownValues();

    /** Which event it is, and nothing of what it tells, since that may be secret. */
    @Override
    public String toString() {
        return getClass().getSuperclass().getSimpleName() + "{type=" + type() + ", id=" + id() + ", client=" + client() + "}";
    }

    /** @throws InvalidRequestException if something that is needed is missing */
    void check() {
        InvalidRequestException.unlessNull("id", id());
        InvalidRequestException.unlessNull("type", type());
        InvalidRequestException.unlessNull("client", client());
        InvalidRequestException.unlessNull("json", json());
    }

    static <B extends Builder<?, B>> B empty(B builder) {
        return builder.client(ConferenceException.DEFAULT_CLIENT).directed(false).json("{}").unknownValues(Map.of());
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
        public abstract B id(@Nullable String id);

        /** What DingTalk calls it. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract B type(@Nullable String type);

        /** The name of the client that it came to. The default client unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract B client(@Nullable String name);

        /** The corpId of the organization in which it happened. */
        public abstract B organization(@Nullable String corpId);

        /** When it happened. */
        public abstract B occurredAt(@Nullable Instant time);

        /** Its place among the events of its meeting. */
        public abstract B sequence(@Nullable Long number);

        /** Whether DingTalk sent it to this application alone. Not, unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract B directed(boolean directed);

        /** All that DingTalk sent about it. An empty object unless set. */
        @JsonSetter(nulls = Nulls.SKIP)
        public abstract B json(@Nullable String json);

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

        /** What Jackson reads; of a type of its own, so that each value is looked at. */
        @JsonSetter(nulls = Nulls.SKIP)
        private Builder<E, B> unknownValues(LinkedHashMap<String, String> codes) {
            codes.forEach(this::unknownValue);
            return this;
        }

        abstract Map<String, String> unknownValues();

        abstract B unknownValues(Map<String, String> codes);

        abstract E made();

        /** @throws InvalidRequestException if something that is needed is missing */
        public E build() {
            var made = made();
            made.check();
            return made;
        }
    }
}
