package io.quarkiverse.dingtalk.conference.emulator.meeting;

import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** The meetings that take place in the organization of who asks. guessed: whichever app they belong to. */
final class Running {

    private Running() {
    }

    /** In the order in which they were started. */
    static Stream<Meeting> in(Meetings meetings, Caller caller) {
        return meetings.running().stream().filter(meeting -> meeting.room().owner().corpId().equals(caller.corpId()));
    }
}
