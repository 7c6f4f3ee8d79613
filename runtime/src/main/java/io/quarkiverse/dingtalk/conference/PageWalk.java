package io.quarkiverse.dingtalk.conference;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.mutiny.Uni;

/**
 * One way through all pages of a list, from the first to the last. Not thread-safe; pages are asked for one at a time.
 * <p>
 * A token that comes again would lead round in a circle for ever. Brent's algorithm finds every circle and remembers one
 * token, where a set of all tokens would grow with the list.
 */
final class PageWalk<T> {

    private final ReactivePaged<T> pages;
    private PageRequest next;
    private String mark;
    private int stepsSinceMark;
    private int stepsToNextMark = 1;

    PageWalk(ReactivePaged<T> pages, PageRequest first) {
        this.pages = pages;
        this.next = first;
    }

    /** The next page; not to be called after the last one. */
    Uni<Page<T>> next() {
        return pages.page(next).invoke(page -> page.nextToken().ifPresent(this::follow));
    }

    /** The same for who may wait. */
    Page<T> await() {
        var page = Await.result(pages.page(next));
        page.nextToken().ifPresent(this::follow);
        return page;
    }

    private void follow(String token) {
        if (token.equals(mark)) {
            throw new UnreadableAnswerException(
                    pages.failure("the nextToken \"" + token + "\" came a second time, so the pages would never end"));
        }
        if (++stepsSinceMark == stepsToNextMark) {
            mark = token;
            stepsSinceMark = 0;
            stepsToNextMark *= 2;
        }
        next = next.at(token);
    }
}
