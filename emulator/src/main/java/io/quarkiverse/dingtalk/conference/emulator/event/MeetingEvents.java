package io.quarkiverse.dingtalk.conference.emulator.event;

import java.time.InstantSource;
import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingListener;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Recording;
import io.quarkiverse.dingtalk.conference.emulator.state.Speech;

/**
 * Tells apps what happens in meetings. Each event has a variant for the organization and one, under another name, for the app
 * that made the meeting. guessed: both have the same number, and an app that has both is told in this order.
 */
public final class MeetingEvents implements MeetingListener {

    private final Events events;
    private final Choices choices;
    private final InstantSource clock;

    public MeetingEvents(Events events, Choices choices, InstantSource clock) {
        this.events = events;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public void started(Meeting meeting) {
        meetingChanged(meeting, "conference_created");
    }

    @Override
    public void ended(Meeting meeting) {
        meetingChanged(meeting, "conference_closed");
    }

    @Override
    public void invited(Meeting meeting, Member member) {
        memberChanged(meeting, member, "user_invited");
    }

    @Override
    public void joined(Meeting meeting, Member member) {
        memberChanged(meeting, member, "user_join");
    }

    @Override
    public void left(Meeting meeting, Member member) {
        memberChanged(meeting, member, "user_leave");
    }

    @Override
    public void removed(Meeting meeting, Member member) {
        memberChanged(meeting, member, "user_kicked");
    }

    /** guessed: once for each of the recording and the minutes that runs; if none does, as if the minutes did. */
    @Override
    public void said(Meeting meeting, Speech speech, List<Recording> recordings) {
        if (recordings.isEmpty()) {
            tell(meeting, "meeting_asr_result_event", "_directed", SpokenPiece.of(meeting, null, speech, clock.millis()));
        }
        recordings.forEach(recording -> tell(meeting, "meeting_asr_result_event", "_directed",
                SpokenPiece.of(meeting, recording, speech, clock.millis())));
    }

    /** guessed: the video first, and minutes have none. */
    @Override
    public void processed(Meeting meeting, Recording recording) {
        if (recording == meeting.recording()) {
            tell(meeting, "flash_minutes_open_event", "_directed", MinutesChange.of(meeting, recording, "video_generated"));
        }
        tell(meeting, "flash_minutes_open_event", "_directed", MinutesChange.of(meeting, recording, "summary_generated"));
    }

    private void meetingChanged(Meeting meeting, String scene) {
        tell(meeting, "meeting_status_change", MeetingChange.of(meeting, scene), "_target_push",
                MeetingChange.directed(meeting, scene));
    }

    private void memberChanged(Meeting meeting, Member member, String scene) {
        tell(meeting, "meeting_member_status_change", "_target_push", MemberChange.of(meeting, member, scene));
    }

    private void tell(Meeting meeting, String type, String directed, Object data) {
        tell(meeting, type, data, directed, data);
    }

    private void tell(Meeting meeting, String type, Object data, String directed, Object directedData) {
        if (!choices.is(Choice.EVENT_VARIANTS, "directed")) {
            publish(meeting, type, data);
        }
        if (!choices.is(Choice.EVENT_VARIANTS, "undirected") && isMadeByApp(meeting)) {
            publish(meeting, type + directed, directedData);
        }
    }

    private void publish(Meeting meeting, String type, Object data) {
        events.publish(new Event(Event.newId(), type, clock.millis(), meeting.room().owner().corpId(), Json.tree(data)));
    }

    private static boolean isMadeByApp(Meeting meeting) {
        return meeting.booking().map(booking -> !booking.isFromCalendar()).orElse(true);
    }
}
