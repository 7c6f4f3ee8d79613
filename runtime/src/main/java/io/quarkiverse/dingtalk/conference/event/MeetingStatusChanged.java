package io.quarkiverse.dingtalk.conference.event;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.MeetingInfo;

/** A meeting has started or ended. */
public abstract class MeetingStatusChanged extends MeetingEvent {

    MeetingStatusChanged() {
    }

    /** The meeting as it is now. DingTalk's own examples show a wrong status: the kind of the event tells what happened. */
    @JsonProperty
    public abstract MeetingInfo meeting();

    /** The meeting. */
    public Optional<String> conferenceId() {
        return Optional.of(meeting().conferenceId());
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
        public abstract B meeting(MeetingInfo meeting);
    }
}
