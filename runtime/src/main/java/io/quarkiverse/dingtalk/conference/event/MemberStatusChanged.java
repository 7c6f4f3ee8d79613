package io.quarkiverse.dingtalk.conference.event;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.dingtalk.conference.MeetingMember;

/** Something changed about people in a meeting. */
public abstract class MemberStatusChanged extends MeetingEvent {

    MemberStatusChanged() {
    }

    /** Whom it is about, at least one. */
    @JsonProperty
    public abstract List<MeetingMember> members();

    /** The meeting. */
    public Optional<String> conferenceId() {
        return members().stream().flatMap(it -> it.conferenceId().stream()).findFirst();
    }

    /**
     * Collects what such an event tells.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    public abstract static class Builder<E extends MemberStatusChanged, B extends Builder<E, B>>
            extends
            MeetingEvent.Builder<E, B> {

        Builder() {
        }

        /** Whom it is about. */
        public abstract B members(List<MeetingMember> members);

        /** Whom it is about. */
        public B members(MeetingMember... members) {
            return members(List.of(members));
        }
    }
}
