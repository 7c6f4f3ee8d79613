package io.quarkiverse.dingtalk.conference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.auto.value.AutoValue;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.value.Items;
import io.quarkiverse.dingtalk.conference.value.JsonBuilder;
import io.quarkiverse.dingtalk.conference.value.Nullable;

/**
 * Some items of a list that DingTalk hands out in pieces.
 */
@AutoValue
@JsonDeserialize(builder = Page.Builder.class)
public abstract class Page<T> {

    Page() {
    }

    /** The items of this page, in DingTalk's order; may be empty even where more pages follow. */
    @JsonProperty
    public abstract List<T> items();

    /** Where the next page begins; empty on the last one. */
    @JsonProperty
    public abstract Optional<String> nextToken();

    /** How many items all pages hold together, where DingTalk says so. */
    @JsonProperty
    public abstract Optional<Integer> totalCount();

    /**
     * What to ask for to get the page after this one, in the given size; empty on the last page.
     *
     * @throws InvalidRequestException if the size is below 1
     */
    public Optional<PageRequest> next(int size) {
        return nextToken().map(token -> PageRequest.of(size, token));
    }

    /**
     * A page that is the last one; for tests that stand in for DingTalk.
     *
     * @throws InvalidRequestException if the list or one of its items is null
     */
    public static <T> Page<T> of(List<T> items) {
        return Page.<T> builder().items(items).build();
    }

    /** For tests that stand in for DingTalk. */
    public static <T> Builder<T> builder() {
        return new AutoValue_Page.Builder<T>().items(List.of());
    }

    /** A builder that holds all this already. */
    public abstract Builder<T> toBuilder();

    /** Puts a page together. What is not set, or set to null, is empty. Not thread-safe. */
    @AutoValue.Builder
    @JsonBuilder
    public abstract static class Builder<T> {

        Builder() {
        }

        @JsonCreator
        static <T> Builder<T> empty() {
            return builder();
        }

        /** The items. */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder<T> items(List<T> items) {
            return items(Items.given("items", items));
        }

        abstract Builder<T> items(Collection<T> items);

        /** Where the next page begins. */
        public abstract Builder<T> nextToken(@Nullable String token);

        /** How many items all pages hold together. */
        public abstract Builder<T> totalCount(@Nullable Integer count);

        public abstract Page<T> build();
    }
}
