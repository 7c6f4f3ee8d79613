package io.quarkiverse.dingtalk.conference.emulator.report;

import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/**
 * A meeting in a report. guessed: nobody has a name of its own, as in the other reads, and all belong to one department.
 *
 * @param userCount guessed: of those who ever were inside
 * @param endTime null while it runs, as timeLength
 */
record ConferenceData(String conferenceId, String title, String creatorId, String creatorNick, String deptName,
        String scene, String freeType, int userCount, long startTime, Long endTime, Long timeLength) {

    private static final String DEPARTMENT = "研发部";
    private static final String SCENE = "ding_talk";
    private static final String FREE_TYPE = "0";

    static ConferenceData of(Meeting meeting) {
        String creator = meeting.details().creatorUnionId();
        return new ConferenceData(meeting.id(), meeting.details().title(), creator, creator, DEPARTMENT, SCENE, FREE_TYPE,
                meeting.attendCount(), meeting.startTime(), meeting.endTime(), meeting.duration());
    }
}
