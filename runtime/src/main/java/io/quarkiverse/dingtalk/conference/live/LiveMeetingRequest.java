package io.quarkiverse.dingtalk.conference.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;
import io.quarkiverse.dingtalk.conference.value.Titles;

/**
 * A meeting to be started at once.
 */
@AutoValue
@JsonDeserialize(builder = LiveMeetingRequest.Builder.class)
public abstract class LiveMeetingRequest {

    LiveMeetingRequest() {
    }

    /** The unionId of who starts it. */
    @Nullable
    @JsonProperty
    public abstract String starter();

    /** The title, 1 to 256 characters; DingTalk keeps the first 50. */
    @Nullable
    @JsonProperty
    public abstract String title();

    /** The unionIds of the people who are rung. */
    @JsonProperty
    public abstract List<String> invitees();

    /** Whether the starter is rung too; DingTalk's default is yes. */
    @JsonProperty
    public abstract Optional<Boolean> ringStarter();

    /** The first 50 characters, if the title has more: all that DingTalk keeps of it. */
    public Optional<String> titleCutTo() {
        return Titles.cutTo(title());
    }

    public static Builder builder() {
        return new AutoValue_LiveMeetingRequest.Builder().invitees(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects a request; {@link #build()} checks it. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The unionId of who starts the meeting. Needed. */
        public abstract Builder starter(@Nullable String unionId);

        /** The title, 1 to 256 characters, of which DingTalk keeps the first 50. Needed. */
        public abstract Builder title(@Nullable String title);

        /**
         * Rings these people, besides those named before. They must be colleagues in the organization to which the starter
         * belongs.
         */
        @JsonIgnore // in JSON it is a list
        public Builder invite(String... unionIds) {
            return invite(Items.listOf("invitees", unionIds));
        }

        /** Rings these people, besides those named before. */
        @JsonSetter(value = "invitees", nulls = Nulls.SKIP)
        public Builder invite(List<String> unionIds) {
            var all = new ArrayList<>(invitees());
            all.addAll(Items.given("invitees", unionIds));
            return invitees(all);
        }

        abstract List<String> invitees();

        abstract Builder invitees(Collection<String> unionIds);

        /** Whether the starter is rung too; DingTalk's default is yes. */
        public abstract Builder ringStarter(@Nullable Boolean ringStarter);

        abstract LiveMeetingRequest made();

        /** @throws InvalidRequestException naming the field and its value, for what DingTalk is documented to refuse */
        public LiveMeetingRequest build() {
            var made = made();
            Checks.text("starter", made.starter());
            Titles.checked(made.title());
            made.invitees().forEach(unionId -> Checks.text("invitees", unionId));
            return made;
        }
    }
}
