package io.quarkiverse.dingtalk.conference.rest.wire;

import java.util.List;

import io.quarkiverse.dingtalk.conference.Page;

/**
 * What DingTalk answers to an operation that lists: an empty {@code nextToken}, an absent one and {@code hasMore=false}
 * all say that this was the last page.
 *
 * @param <T> what a user gets a list of
 */
public interface PagedResponse<T> extends WireResponse<Page<T>> {

    /** Whether the answer has items; that it has none is no error. */
    boolean hasItems();

    /** The items in the user's terms; not to be called if there are none. */
    List<T> items();

    String nextToken();

    Integer totalCount();

    /** Only some operations answer this. */
    default Boolean hasMore() {
        return null;
    }

    @Override
    default boolean complete() {
        return hasItems() || nextToken() != null || totalCount() != null || hasMore() != null;
    }

    @Override
    default Page<T> result() {
        var isLast = Boolean.FALSE.equals(hasMore()) || nextToken() == null || nextToken().isEmpty();
        return Page.<T> builder()
                .items(hasItems() ? items() : List.of())
                .nextToken(isLast ? null : nextToken())
                .totalCount(totalCount())
                .build();
    }
}
