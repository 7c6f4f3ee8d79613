package io.quarkiverse.dingtalk.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;
import io.smallrye.mutiny.Uni;

class PagingTest {

    private final List<Optional<String>> asked = new ArrayList<>();

    @Test
    void everyWayThroughTheListGivesAllItemsInOrder() {
        var list = numbers(7, 3);

        assertThat(list).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(list.stream()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(list.reactive().items().collect().asList().await().indefinitely()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void nothingIsReadBeforeAnItemIsAskedFor() {
        numbers(7, 3).iterator();

        assertThat(asked).isEmpty();
    }

    @Test
    void aPageIsReadOnlyWhenItsFirstItemIsAskedFor() {
        var items = numbers(7, 3).iterator();

        items.next();
        items.next();
        items.next();

        assertThat(asked).containsExactly(Optional.empty());
    }

    @Test
    void reactivelyAPageIsReadOnlyWhenItsFirstItemIsTaken() {
        numbers(7, 3).reactive().items().select().first(3).collect().asList().await().indefinitely();

        assertThat(asked).containsExactly(Optional.empty());
    }

    @Test
    void anEmptyPageInTheMiddleIsNotTheEnd() {
        var list = paged(token -> switch (token.orElse("first")) {
            case "first" -> page(List.of(1), "b");
            case "b" -> page(List.of(), "c");
            default -> page(List.of(2), null);
        });

        assertThat(list).containsExactly(1, 2);
        assertThat(list.reactive().items().collect().asList().await().indefinitely()).containsExactly(1, 2);
    }

    @Test
    void anEmptyListHasNoItems() {
        var items = numbers(0, 3).iterator();

        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 5, 100 })
    void tokensThatGoRoundInACircleEndWithAnError(int circle) {
        UnaryOperator<String> next = token -> String.valueOf((Integer.parseInt(token) + 1) % circle);
        var list = paged(token -> page(List.of(1), token.map(next).orElse("0")));

        assertThatThrownBy(() -> list.stream().count()).isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("came a second time");
        assertThatThrownBy(() -> list.reactive().items().collect().asList().await().indefinitely())
                .isInstanceOf(UnreadableAnswerException.class);
        assertThat(asked.size()).isLessThan(2 * (3 * circle + 3));
    }

    @Test
    void pagesCanBeReadByHand() {
        var list = numbers(5, 2);

        var first = list.page(PageRequest.of(2));
        var second = list.page(first.next(2).orElseThrow());
        var third = list.page(second.next(2).orElseThrow());

        assertThat(List.of(first.items(), second.items(), third.items()))
                .isEqualTo(List.of(List.of(0, 1), List.of(2, 3), List.of(4)));
        assertThat(third.next(2)).isEmpty();
    }

    @Test
    void thePageSizeIsPassedOnToEveryPage() {
        var sizes = new ArrayList<Optional<Integer>>();
        var list = ReactivePaged.<Integer> of("List", request -> {
            sizes.add(request.size());
            return Uni.createFrom().item(page(List.of(1), request.token().isEmpty() ? "t" : null));
        }).blocking().inPagesOf(17);

        assertThat(list).hasSize(2);
        assertThat(sizes).containsExactly(Optional.of(17), Optional.of(17));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1 })
    void aPageSizeBelowOneIsRefused(int size) {
        assertThatThrownBy(() -> PageRequest.of(size)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("size must be at least 1, but is " + size);
    }

    @Test
    void aBlankTokenIsRefused() {
        assertThatThrownBy(() -> PageRequest.of(1, "")).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("token must be given");
        assertThatThrownBy(() -> PageRequest.from(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("token must be given");
    }

    @Test
    void aListNeedsAWayToReadItsPages() {
        assertThatThrownBy(() -> ReactivePaged.of("List", null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("read must be given");
        assertThatThrownBy(() -> Page.of(null)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("items must be given");
    }

    private Paged<Integer> numbers(int count, int size) {
        return paged(token -> {
            int from = token.map(Integer::parseInt).orElse(0);
            int to = Math.min(count, from + size);
            return page(IntStream.range(from, to).boxed().toList(), to < count ? String.valueOf(to) : null);
        });
    }

    private Paged<Integer> paged(Function<Optional<String>, Page<Integer>> pages) {
        return ReactivePaged.of("List", request -> {
            asked.add(request.token());
            return Uni.createFrom().item(pages.apply(request.token()));
        }).blocking();
    }

    private static Page<Integer> page(List<Integer> items, String next) {
        return Page.<Integer> builder().items(items).nextToken(next).build();
    }
}
