package io.quarkiverse.dingtalk.conference.emulator.minutes;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;

/** Some of what was said, in the order that was asked for. */
record TextPage(List<Utterance> utterances, boolean hasMore) {

    private static final long DEFAULT_SIZE = 200; // guessed

    /**
     * What a call asks for.
     *
     * @param descending the last first
     */
    record Order(boolean descending, long size) {

        /** @param direction null for ascending */
        static Order of(Call call, String direction, long largest) {
            if (direction != null && !direction.equals("0") && !direction.equals("1")) {
                throw ApiException.paramsError("direction must be 0 or 1, not " + direction);
            }
            long size = requireNonNullElse(PARAMS_ERROR.integer("maxResults", call.query("maxResults")), DEFAULT_SIZE);
            if (size < 1 || size > largest) {
                throw ApiException.paramsError("maxResults must be from 1 to " + largest + ", not " + size);
            }
            return new Order("1".equals(direction), size);
        }

        TextPage first(List<Utterance> all) {
            return page(all, 0);
        }

        /** Where in the recording to begin; guessed: and to go back from there if the last come first. */
        TextPage from(List<Utterance> all, long startTime) {
            return page(all, find(all, it -> descending ? it.piece().startTime() <= startTime
                    : it.piece().startTime() >= startTime, all.size()));
        }

        /** @throws ApiException paramsError if there is none with that cursor; guessed */
        TextPage behind(List<Utterance> all, long cursor) {
            int position = find(all, it -> it.cursor() == cursor, -1);
            if (position < 0) {
                throw ApiException.paramsError("nextToken was not given out for this transcript");
            }
            return page(all, position + 1);
        }

        private int find(List<Utterance> all, Predicate<Utterance> wanted, int otherwise) {
            List<Utterance> ordered = ordered(all);
            return IntStream.range(0, ordered.size()).filter(i -> wanted.test(ordered.get(i))).findFirst().orElse(otherwise);
        }

        private TextPage page(List<Utterance> all, int from) {
            int end = (int) Math.min(from + size, all.size());
            return new TextPage(ordered(all).subList(from, end), end < all.size());
        }

        private List<Utterance> ordered(List<Utterance> all) {
            if (!descending) {
                return all;
            }
            List<Utterance> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            return reversed;
        }
    }
}
