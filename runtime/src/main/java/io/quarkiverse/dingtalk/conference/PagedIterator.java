package io.quarkiverse.dingtalk.conference;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks through the pages, holding one of them. */
final class PagedIterator<T> implements Iterator<T> {

    private final PageWalk<T> walk;
    private Iterator<T> items = Collections.emptyIterator();
    private boolean last;

    PagedIterator(ReactivePaged<T> pages) {
        this.walk = pages.walk();
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && !last) {
            var page = walk.await();
            items = page.items().iterator();
            last = page.nextToken().isEmpty();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
