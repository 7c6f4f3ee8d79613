package io.quarkiverse.dingtalk.conference.benchmark;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Medians, ratios and differences as lines of an AsciiDoc table, whose columns are what was measured. */
final class Table {

    static final String BORDER = "|===";

    private enum Column {

        STARTED_IN("started in", Start::startedIn),
        READY("first answer", Start::ready),
        FIRST_BOOKING("first booking", Start::firstBooking),
        RESIDENT("resident", Start::resident),
        RESIDENT_AFTER_CALLS("after 1,000", Start::residentAfterCalls),
        SIZE("size", Start::size);

        private final String title;
        private final ToDoubleFunction<Start> of;

        Column(String title, ToDoubleFunction<Start> of) {
            this.title = title;
            this.of = of;
        }
    }

    private Table() {
    }

    static String head() {
        return line("", column -> column.title);
    }

    static String medians(Contender contender) {
        var starts = contender.starts();
        return line(contender.toString(), column -> number("%.1f", starts.median(column.of)));
    }

    /** The median of the ratios of the rounds, and that of the differences. */
    static String against(Contender contender, Contender other) {
        var starts = contender.starts();
        var others = other.starts();
        return line(contender + " : " + other, column -> number("%.2f", starts.against(others, column.of))
                + number(" (%+.1f)", starts.above(others, column.of)));
    }

    private static String line(String first, Function<Column, String> cell) {
        return String.format("|%-34s", first)
                + Arrays.stream(Column.values()).map(cell).map(text -> String.format(" |%14s", text)).collect(joining());
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }
}
