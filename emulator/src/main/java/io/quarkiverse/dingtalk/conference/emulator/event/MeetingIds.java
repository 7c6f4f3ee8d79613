package io.quarkiverse.dingtalk.conference.emulator.event;

import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** As much as is told of a meeting where something else is told. */
record MeetingIds(String conferenceId, String scheduleConferenceId) {

    static MeetingIds of(Meeting meeting) {
        return new MeetingIds(meeting.id(), meeting.booking().map(Booking::id).orElse(null));
    }

    /** What is taken down of a meeting: its cloud recording, or its minutes. */
    static String bizType(boolean cloudRecord) {
        return cloudRecord ? "cloud_record" : "minutes";
    }
}
