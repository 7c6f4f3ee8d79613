package io.quarkiverse.dingtalk.conference.event;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/** Something that DingTalk makes of a meeting afterwards is ready to be read. */
public abstract class MinutesStatusChanged extends MeetingEvent {

    MinutesStatusChanged() {
    }

    /** The meeting. */
    @JsonProperty
    public abstract Optional<String> conferenceId();

    /** The booking, if the meeting was booked. */
    @JsonProperty
    public abstract Optional<String> scheduleConferenceId();

    /** What it was made of; the services that read it ask for this. */
    @JsonProperty
    public abstract Optional<MinutesSource> source();

    /** The id of the minutes. DingTalk may leave it out, and says that the id of the meeting is what to go by. */
    @JsonProperty
    public abstract Optional<String> taskId();

    /**
     * Collects what such an event tells.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    public abstract static class Builder<E extends MinutesStatusChanged, B extends Builder<E, B>>
            extends
            MeetingEvent.Builder<E, B> {

        Builder() {
        }

        /** The meeting. */
        public abstract B conferenceId(@Nullable String id);

        /** The booking. */
        public abstract B scheduleConferenceId(@Nullable String id);

        /** What it was made of. */
        public abstract B source(@Nullable MinutesSource source);

        /** The id of the minutes. */
        public abstract B taskId(@Nullable String id);
    }
}
