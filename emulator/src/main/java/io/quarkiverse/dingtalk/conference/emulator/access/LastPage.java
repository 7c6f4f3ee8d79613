package io.quarkiverse.dingtalk.conference.emulator.access;

import static java.util.Objects.requireNonNullElse;

import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Paging;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;

/** How the lists end that have no hasMore, and of which no page says how they end. */
public final class LastPage {

    private LastPage() {
    }

    /** Null for none. */
    public static String tokenAfter(Paging.Page<?> page, Call call, Choices choices) {
        return page.nextTokenOr(choices.is(Choice.LAST_PAGE, "same-token")
                ? requireNonNullElse(call.query("nextToken"), Paging.FIRST)
                : null);
    }
}
