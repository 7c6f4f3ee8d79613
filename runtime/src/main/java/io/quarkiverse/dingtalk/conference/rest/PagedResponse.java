package io.quarkiverse.dingtalk.conference.rest;

import java.util.List;

import io.quarkiverse.dingtalk.conference.Page;

/**
 * What DingTalk answers to an operation that lists: an empty {@code nextToken}, an absent one and {@code hasMore=false}
 * all say that this was the last page.
 *
 * @param <T> what a user gets a list of
 */
public interface PagedResponse<T> extends WireResponse<Page<T>> {

    /** The items in the user's terms; null if the answer has none, which is no error. */
    List<T> items();

    String nextToken();

    Integer totalCount();

    /** Only some operations answer this. */
    default Boolean hasMore() {
        return null;
    }

    @Override
    default boolean complete() {
        return items() != null || nextToken() != null || totalCount() != null || hasMore() != null;
    }

    @Override
    default Page<T> result() {
        var isLast = Boolean.FALSE.equals(hasMore()) || nextToken() == null || nextToken().isEmpty();
        var items = items();
        return Page.<T> builder()
                .items(items == null ? List.of() : items)
                .nextToken(isLast ? null : nextToken())
                .totalCount(totalCount())
                .build();
    }
}
