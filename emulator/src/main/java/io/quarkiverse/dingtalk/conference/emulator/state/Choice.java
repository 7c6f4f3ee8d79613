package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A question about the service that nothing public answers, or not in one way: a test chooses the answer. */
public enum Choice {

    /** Whether all meetings of a booking are listed or only the last: DingTalk's pages disagree. */
    LISTED_MEETINGS("all", "last"),

    /** How many co-hosts a meeting can have: none in free ones, 20 in paid ones, 50 in rented rooms. */
    CO_HOST_LIMIT("none", "0", "20", "50"),
    /** Whether who is unmuted can be heard at once, or is only asked to switch the microphone on. */
    UNMUTE("opens", "asks"),
    /** What nextToken is on the last page of a list that has neither hasMore nor a documented end. */
    LAST_PAGE("no-token", "same-token");

    private final List<String> options;

    /** @param options what can be chosen, the default first */
    Choice(String... options) {
        this.options = List.of(options);
    }

    public static Optional<Choice> of(String label) {
        return Arrays.stream(values()).filter(choice -> choice.label().equals(label)).findFirst();
    }

    /** Like listed-meetings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<String> options() {
        return options;
    }
}
