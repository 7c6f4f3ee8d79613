package io.quarkiverse.dingtalk.conference;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;

/**
 * The meetings that a person is in now.
 */
@AutoValue
@JsonDeserialize(builder = CurrentMeetings.Builder.class)
public abstract class CurrentMeetings {

    CurrentMeetings() {
    }

    /** The ids of the meetings. */
    @JsonProperty
    public abstract List<String> conferenceIds();

    /**
     * This person in each of them; {@link MeetingMember#conferenceId()} says in which. Where DingTalk does not write the id
     * there, it is the key, which DingTalk does not explain.
     */
    @JsonProperty
    public abstract List<MeetingMember> memberships();

    /** For tests that stand in for DingTalk. */
    public static Builder builder() {
        return new AutoValue_CurrentMeetings.Builder().conferenceIds(List.of()).memberships(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The ids of the meetings. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder conferenceIds(List<String> conferenceIds) {
            return conferenceIds(Items.given("conferenceIds", conferenceIds));
        }

        abstract Builder conferenceIds(Collection<String> conferenceIds);

        /** This person in each of them. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder memberships(List<MeetingMember> memberships) {
            return memberships(Items.given("memberships", memberships));
        }

        abstract Builder memberships(Collection<MeetingMember> memberships);

        public abstract CurrentMeetings build();
    }
}
