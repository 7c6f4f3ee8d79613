package io.quarkiverse.dingtalk.conference;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;

/**
 * A list that DingTalk hands out in pages. Iterating, or streaming, reads each page only when its first item is asked
 * for and keeps no more than one in memory; every new iteration begins anew. Nothing is sent before the first item is
 * asked for. Reading a page blocks the thread and throws {@link ConferenceException}; a page that says it is followed
 * by one already read is an {@link UnreadableAnswerException}, never an endless loop.
 */
public interface Paged<T> extends Iterable<T> {

    /** The pages without blocking. */
    ReactivePaged<T> reactive();

    /** One page, read now. Blocks. */
    default Page<T> page(PageRequest request) {
        return Await.result(reactive().page(request));
    }

    /** The same list, read in pages of the given size, at least 1. */
    default Paged<T> inPagesOf(int size) {
        return reactive().inPagesOf(size).blocking();
    }

    /** All items, page by page. Its methods block where they need the next page. */
    @Override
    default Iterator<T> iterator() {
        return new PagedIterator<>(reactive());
    }

    /** All items, page by page. Not parallel; its operations block where they need the next page. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
