package io.quarkiverse.dingtalk.conference.emulator.meeting;

import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** How a meeting came about; there are no audio meetings here. */
final class BizType {

    private static final String INSTANT = "0";
    private static final String BOOKED = "3";

    private BizType() {
    }

    static String of(Meeting meeting) {
        return meeting.booking().isPresent() ? BOOKED : INSTANT;
    }
}
