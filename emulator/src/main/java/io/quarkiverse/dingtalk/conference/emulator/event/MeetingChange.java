package io.quarkiverse.dingtalk.conference.emulator.event;

import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/**
 * What is told when a meeting starts or ends.
 *
 * @param statusSeqNum counts what is told of a meeting and its people, from 1
 */
record MeetingChange(Object openConfModel, int statusSeqNum, String changeScene) {

    static MeetingChange of(Meeting meeting, String scene) {
        return new MeetingChange(Model.of(meeting), meeting.changes(), scene);
    }

    /** To the app that made it. */
    static MeetingChange directed(Meeting meeting, String scene) {
        return new MeetingChange(DirectedModel.of(meeting), meeting.changes(), scene);
    }

    /** guessed: people have no names here. */
    private static String nick(String unionId) {
        return unionId;
    }

    /**
     * guessed: there is no duration while it runs.
     *
     * @param calendarEventId guessed: made of the id of the booking, if the calendar made that
     * @param bizScene guessed: that of the example, and only where it is in the example: with a calendarEventId
     */
    private record Model(String bizType, int activeNum, int attendNum, Long confDuration, String conferenceId,
            String creatorId, String creatorNick, long startTime, int invitedNum, String title,
            String scheduleConferenceId, int status, String calendarEventId, String bizScene) {

        private static final String INSTANT = "0";
        private static final String BOOKED = "3";

        static Model of(Meeting meeting) {
            boolean fromCalendar = meeting.booking().filter(Booking::isFromCalendar).isPresent();
            return new Model(
                    meeting.booking().isPresent() ? BOOKED : INSTANT,
                    meeting.activeCount(),
                    meeting.attendCount(),
                    meeting.duration(),
                    meeting.id(),
                    meeting.details().creatorUnionId(),
                    nick(meeting.details().creatorUnionId()),
                    meeting.startTime(),
                    meeting.calledCount(),
                    meeting.details().title(),
                    meeting.booking().map(Booking::id).orElse(null),
                    meeting.status().code(),
                    fromCalendar ? "calendar-" + meeting.booking().map(Booking::id).orElseThrow() : null,
                    fromCalendar ? "autoCall" : null);
        }
    }

    /** The type of the meeting is a number here. guessed: the same numbers. */
    private record DirectedModel(int bizType, int activeNum, int attendNum, Long confDuration, String conferenceId,
            long startTime, Long endTime, int invitedNum, int status, String title, String roomCode, String externalLinkUrl,
            String creatorId, String creatorNick, String scheduleConferenceId) {

        static DirectedModel of(Meeting meeting) {
            Model model = Model.of(meeting);
            return new DirectedModel(Integer.parseInt(model.bizType), model.activeNum, model.attendNum, model.confDuration,
                    model.conferenceId, model.startTime, meeting.endTime(), model.invitedNum, model.status, model.title,
                    meeting.room().code(), meeting.room().externalLink(), model.creatorId, model.creatorNick,
                    model.scheduleConferenceId);
        }
    }
}
