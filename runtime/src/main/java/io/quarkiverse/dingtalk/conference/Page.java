package io.quarkiverse.dingtalk.conference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Some items of a list that DingTalk hands out in pieces.
 *
 * @param items the items of this page, in DingTalk's order; may be empty even where more pages follow
 * @param nextToken where the next page begins; empty on the last one
 * @param totalCount how many items all pages hold together, where DingTalk says so
 */
public record Page<T>(List<T> items, Optional<String> nextToken, OptionalInt totalCount) {

    public Page {
        items = List.copyOf(items);
    }

    /** What to ask for to get the page after this one, in the given size; empty on the last page. */
    public Optional<PageRequest> next(int size) {
        return nextToken.map(token -> PageRequest.of(size, token));
    }
}
