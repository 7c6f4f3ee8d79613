package io.quarkiverse.dingtalk.conference.report;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Which meetings to report.
 */
@AutoValue
@JsonDeserialize(builder = ReportFilter.Builder.class)
public abstract class ReportFilter {

    ReportFilter() {
    }

    /** From when, to the millisecond. */
    @Nullable
    @JsonProperty
    public abstract Instant from();

    /** Until when, to the millisecond. */
    @Nullable
    @JsonProperty
    public abstract Instant to();

    /** Only meetings with this title. */
    @JsonProperty
    public abstract Optional<String> title();

    /** Only meetings of somebody with this name. */
    @JsonProperty
    public abstract Optional<String> creatorName();

    /** Only meetings with this {@link MeetingReport#scene() scene}. */
    @JsonProperty
    public abstract Optional<String> scene();

    /** Only meetings with this {@link MeetingReport#freeType() type}. */
    @JsonProperty
    public abstract Optional<String> freeType();

    /** All meetings of a time. */
    public static ReportFilter between(Instant from, Instant to) {
        return builder().from(from).to(to).build();
    }

    /**
     * The end of a time that does not end before it begins.
     *
     * @throws InvalidRequestException if it does, or is null
     */
    public static Instant checkedEnd(Instant from, Instant to) {
        if (InvalidRequestException.unlessNull("to", to).isBefore(from)) {
            throw new InvalidRequestException("to", to, "must not be before from " + from);
        }
        return to;
    }

    public static Builder builder() {
        return new AutoValue_ReportFilter.Builder();
    }

    /** A builder that holds all this already. */
    public abstract Builder toBuilder();

    /** Says which meetings. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder {

        Builder() {
        }

        @JsonCreator
        static Builder empty() {
            return builder();
        }

        /** From when, to the millisecond. Needed. */
        public abstract Builder from(@Nullable Instant from);

        /** Until when, to the millisecond; the largest span is not public. Needed. */
        public abstract Builder to(@Nullable Instant to);

        /** Only meetings with this title. All unless set. */
        public abstract Builder title(@Nullable String title);

        /** Only meetings of somebody with this name. All unless set. */
        public abstract Builder creatorName(@Nullable String creatorName);

        /** Only meetings with this {@link MeetingReport#scene() scene}. All unless set. */
        public abstract Builder scene(@Nullable String scene);

        /** Only meetings with this {@link MeetingReport#freeType() type}. All unless set. */
        public abstract Builder freeType(@Nullable String freeType);

        abstract ReportFilter made();

        /** @throws InvalidRequestException naming the field, if a time is missing, or a text cannot be encoded */
        public ReportFilter build() {
            var made = made();
            InvalidRequestException.unlessNull("from", made.from());
            checkedEnd(made.from(), made.to());
            unlessEncodable("title", made.title().orElse(null));
            unlessEncodable("creatorName", made.creatorName().orElse(null));
            unlessEncodable("scene", made.scene().orElse(null));
            unlessEncodable("freeType", made.freeType().orElse(null));
            return made;
        }
    }
}
