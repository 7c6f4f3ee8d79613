package io.quarkiverse.dingtalk.conference;

import java.util.function.Function;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * A list that DingTalk hands out in pages, read without blocking. Nothing is sent before somebody subscribes, and every
 * subscription begins anew.
 */
public final class ReactivePaged<T> {

    private final String operation;
    private final Function<PageRequest, Uni<Page<T>>> read;
    private final PageRequest first;

    private ReactivePaged(String operation, Function<PageRequest, Uni<Page<T>>> read, PageRequest first) {
        this.operation = operation;
        this.read = read;
        this.first = first;
    }

    /**
     * A list of which each page is read by a function; for tests that stand in for {@link ReactiveMeetingService}.
     *
     * @param operation what to call the list in errors
     * @throws InvalidRequestException if one of them is null
     */
    public static <T> ReactivePaged<T> of(String operation, Function<PageRequest, Uni<Page<T>>> read) {
        return new ReactivePaged<>(InvalidRequestException.unlessNull("operation", operation),
                InvalidRequestException.unlessNull("read", read), PageRequest.first());
    }

    /** One page. */
    public Uni<Page<T>> page(PageRequest request) {
        return request != null ? read.apply(request)
                : Uni.createFrom().failure(() -> new InvalidRequestException("request", null, "must be given"));
    }

    /** The same list, read in pages of the given size, at least 1. */
    public ReactivePaged<T> inPagesOf(int size) {
        return new ReactivePaged<>(operation, read, PageRequest.of(size));
    }

    /**
     * All items, page by page: a page is read when the items before it were taken. A page that says it is followed by
     * one already read ends the stream with {@link UnreadableAnswerException}.
     */
    public Multi<T> items() {
        return Multi.createBy().repeating().uni(this::walk, PageWalk::next)
                .whilst(page -> page.nextToken().isPresent())
                .onItem().transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page.items()));
    }

    /** The same list for who may wait. */
    public Paged<T> blocking() {
        return () -> this;
    }

    String operation() {
        return operation;
    }

    PageWalk<T> walk() {
        return new PageWalk<>(this, first);
    }
}
