package io.quarkiverse.dingtalk.conference.event;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * A meeting has started or ended. Bookings have no events: DingTalk does not tell that a meeting was booked, moved or
 * canceled.
 */
public abstract class MeetingStatusChanged extends MeetingEvent {

    MeetingStatusChanged() {
    }

    /**
     * The meeting. Its {@code status()} need not fit: on DingTalk's own page, a meeting that has just started is told as
     * ended. The class of the event says what happened. The room code, the link and the end come with
     * {@linkplain #directed() directed} events only.
     */
    @Nullable
    @JsonProperty
    public abstract MeetingInfo meeting();

    /** The id of the meeting. */
    public String conferenceId() {
        return meeting().conferenceId();
    }

    @Override
    void check() {
        super.check();
        InvalidRequestException.unlessNull("meeting", meeting());
    }

    /**
     * Collects what such an event tells.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    public abstract static class Builder<E extends MeetingStatusChanged, B extends Builder<E, B>>
            extends
            MeetingEvent.Builder<E, B> {

        Builder() {
        }

        /** The meeting. Needed. */
        public abstract B meeting(@Nullable MeetingInfo meeting);
    }
}
