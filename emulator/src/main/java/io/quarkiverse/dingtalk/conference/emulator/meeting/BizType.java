package io.quarkiverse.dingtalk.conference.emulator.meeting;

/** How a meeting came about; instant and audio meetings cannot be made here yet. */
final class BizType {

    static final String BOOKED = "3";

    private BizType() {
    }
}
