package io.quarkiverse.dingtalk.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;
import io.quarkiverse.dingtalk.conference.value.Titles;

/**
 * What is to change about the title and the times of a booking. What is empty stays as it is. Of beginning, end and length, two
 * say the third. If only one is given:
 * <ul>
 * <li>{@link #startsAt()} moves the meeting, which keeps its length,
 * <li>{@link #endsAt()} or {@link #lasting()} moves its end, and it begins when it did.
 * </ul>
 */
@AutoValue
@JsonDeserialize(builder = RescheduleRequest.Builder.class)
public abstract class RescheduleRequest {

    RescheduleRequest() {
    }

    /** The new title, 1 to 256 characters, of which the first 50 are sent. */
    @JsonProperty
    public abstract Optional<String> title();

    /** When it is to begin, to the millisecond. */
    @JsonProperty
    public abstract Optional<Instant> startsAt();

    /** When it is to end, to the millisecond, after the beginning. */
    @JsonProperty
    public abstract Optional<Instant> endsAt();

    /** How long it is to take. */
    @JsonProperty
    public abstract Optional<Duration> lasting();

    private void check() {
        if (title().isEmpty() && startsAt().isEmpty() && endsAt().isEmpty() && lasting().isEmpty()) {
            throw new InvalidRequestException("the change", List.of(),
                    "must set at least one of title, startsAt, endsAt and lasting");
        }
        title().ifPresent(Titles::checked);
        startsAt().ifPresent(it -> Plan.millis("startsAt", it));
        endsAt().ifPresent(it -> Plan.millis("endsAt", it));
        lasting().filter(it -> it.isNegative() || it.isZero()).ifPresent(it -> {
            throw new InvalidRequestException("lasting", it, "must be longer than nothing");
        });
        if (hasTimes()) {
            Plan.checkTimes(start(null), end(null));
        }
    }

    /** Whether it says all of title, beginning and end, so that the booking need not be known. */
    public boolean complete() {
        return title().isPresent() && hasTimes();
    }

    private boolean hasTimes() {
        return Stream.of(startsAt(), endsAt(), lasting()).filter(Optional::isPresent).count() > 1;
    }

    /**
     * What becomes of a booking.
     *
     * @param scheduleConferenceId its id
     * @param booking as it is; may be null if this is complete
     * @throws InvalidRequestException if it would end before it begins
     */
    public RescheduledMeeting appliedTo(String scheduleConferenceId, Booking booking) {
        var cut = title().flatMap(Titles::cutTo);
        var title = cut.or(this::title).orElseGet(() -> booking.title());
        var start = start(booking);
        var end = end(booking);
        Plan.checkTimes(start, end);
        return RescheduledMeeting.builder().scheduleConferenceId(scheduleConferenceId).title(title)
                .startsAt(start).endsAt(end).titleCutTo(cut.orElse(null)).build();
    }

    private Instant start(Booking booking) {
        if (startsAt().isPresent()) {
            return startsAt().get();
        }
        return endsAt().isPresent() && lasting().isPresent() ? Plan.start(endsAt().get(), lasting().get())
                : booking.startsAt();
    }

    private Instant end(Booking booking) {
        if (lasting().isPresent()) {
            var end = Plan.end(start(booking), lasting().get());
            if (!endsAt().orElse(end).equals(end)) {
                throw new InvalidRequestException("endsAt", endsAt().get(), "must be startsAt and lasting, which is " + end);
            }
            return end;
        }
        return endsAt().orElseGet(() -> startsAt().isEmpty() ? booking.endsAt()
                : Plan.end(startsAt().get(), Duration.between(booking.startsAt(), booking.endsAt())));
    }

    public static Builder builder() {
        return new AutoValue_RescheduleRequest.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Collects the parts. What is not set, or set to null, is left to DingTalk. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** The new title, 1 to 256 characters, of which the first 50 are sent. */
        public abstract Builder title(@Nullable String title);

        /** When it is to begin, to the millisecond. */
        public abstract Builder startsAt(@Nullable Instant startsAt);

        /** When it is to end, to the millisecond. */
        public abstract Builder endsAt(@Nullable Instant endsAt);

        /** How long it is to take. */
        public abstract Builder lasting(@Nullable Duration lasting);

        abstract RescheduleRequest made();

        /** @throws InvalidRequestException naming the field and its value, if it can be refused without knowing the booking */
        public RescheduleRequest build() {
            var made = made();
            made.check();
            return made;
        }
    }
}
