package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;

/**
 * A meeting as a test may want to see it.
 *
 * @param scheduleConferenceId null if it was started at once
 * @param host the unionId
 * @param focused the unionId of whom everybody sees, null for nobody in particular
 * @param rules what is switched on, like locked and forced-mute
 * @param recording how far its cloud recording is, null if it was never started: running, paused, ended, or processed
 * @param minutes the same of its minutes
 * @param members null: not shown
 */
record ConferenceView(String conferenceId, String scheduleConferenceId, String roomCode, String title, boolean running,
        long startTime, @JsonInclude(JsonInclude.Include.ALWAYS) Long endTime, int activeNum, int attendNum, String host,
        String focused, List<String> rules, String recording, String minutes, List<MemberView> members) {

    static ConferenceView of(Meeting meeting) {
        return of(meeting, null);
    }

    static ConferenceView withMembers(Meeting meeting) {
        return of(meeting, meeting.members().stream().map(MemberView::of).toList());
    }

    private static ConferenceView of(Meeting meeting, List<MemberView> members) {
        return new ConferenceView(meeting.id(), meeting.booking().map(Booking::id).orElse(null), meeting.room().code(),
                meeting.details().title(), meeting.isRunning(), meeting.startTime(), meeting.endTime(),
                meeting.activeCount(), meeting.attendCount(), meeting.host(),
                meeting.focused().map(Member::unionId).orElse(null),
                Arrays.stream(MeetingRule.values()).filter(meeting::has).map(ConferenceView::label).toList(),
                progress(meeting.recording()), progress(meeting.minutes()), members);
    }

    private static String progress(Recording recording) {
        if (recording.parts().isEmpty()) {
            return null;
        }
        return recording.isProcessed() ? "processed" : label(recording.status());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
