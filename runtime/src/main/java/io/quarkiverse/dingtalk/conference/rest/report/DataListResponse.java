package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.List;

import io.quarkiverse.dingtalk.conference.rest.wire.PagedResponse;

/** A page of a report. No total is told, and nothing says when the pages end: an empty one is taken for the last. */
interface DataListResponse<W, T> extends PagedResponse<T> {

    List<W> list();

    @Override
    default boolean hasItems() {
        return list() != null;
    }

    @Override
    default Integer totalCount() {
        return null;
    }

    @Override
    default Boolean hasMore() {
        return hasItems() && list().isEmpty() ? false : null;
    }
}
