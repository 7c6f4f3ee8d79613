package io.quarkiverse.dingtalk.conference.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;

/** Somebody was invited to a meeting, joined, left, or was removed. Of the meeting, only its id is told. */
public abstract class MemberStatusChanged extends MeetingEvent {

    MemberStatusChanged() {
    }

    /** Whom it is about; at least one if it came from DingTalk. */
    @JsonProperty
    public abstract List<MeetingMember> members();

    /** The id of the meeting, which DingTalk tells with each member. */
    public Optional<String> conferenceId() {
        return members().stream().flatMap(it -> it.conferenceId().stream()).findFirst();
    }

    static <B extends Builder<?, B>> B nobody(B builder) {
        return empty(builder).type("meeting_member_status_change").members(List.of());
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

        /**
         * Whom it is about.
         *
         * @throws InvalidRequestException if the list or a member is null
         */
        @JsonSetter(nulls = Nulls.SKIP)
        public B members(List<MeetingMember> members) {
            return members(Items.given("members", members));
        }

        /**
         * Whom it is about.
         *
         * @throws InvalidRequestException if a member is null
         */
        public B members(MeetingMember... members) {
            return members(Items.listOf("members", members));
        }

        abstract B members(Collection<MeetingMember> members);
    }
}
