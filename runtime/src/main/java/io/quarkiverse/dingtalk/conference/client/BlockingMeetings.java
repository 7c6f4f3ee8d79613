package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;

/** Waits for the reactive service; a class of its own, and not final, for tests that spy on it. */
class BlockingMeetings implements MeetingService {

    private final ReactiveMeetingService reactive;

    BlockingMeetings(ReactiveMeetingService reactive) {
        this.reactive = reactive;
    }

    @Override
    public ReactiveMeetingService reactive() {
        return reactive;
    }
}
