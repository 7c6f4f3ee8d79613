package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** Which meetings of a booking are listed, oldest first: all, or only the last. DingTalk's pages disagree on that. */
public final class ListedMeetings {

    private final boolean lastOnlyAtFirst;
    private boolean lastOnly;

    public ListedMeetings(boolean lastOnly) {
        this.lastOnlyAtFirst = lastOnly;
        this.lastOnly = lastOnly;
    }

    public boolean isLastOnly() {
        return lastOnly;
    }

    public void lastOnly(boolean lastOnly) {
        this.lastOnly = lastOnly;
    }

    public void reset() {
        lastOnly = lastOnlyAtFirst;
    }

    List<Meeting> of(Booking booking) {
        List<Meeting> all = booking.room().meetings();
        return lastOnly ? all.subList(Math.max(0, all.size() - 1), all.size()) : all;
    }
}
