package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;

/** PUT /v1.0/conference/videoConferences/{conferenceId}. guessed: what is not given stays as it is. */
record UpdateVideoConferenceSetting(Boolean allowUnmuteSelf, Boolean autoTransferHost, Boolean forbiddenShareScreen,
        Boolean lockConference, Boolean muteAll, Boolean onlyInternalEmployeesJoin) implements Command {

    @Override
    public void check() {
        // nothing is required, and the types are all there is to be wrong
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        set(meeting, MeetingRule.NO_UNMUTE_SELF, allowUnmuteSelf == null ? null : !allowUnmuteSelf);
        set(meeting, MeetingRule.AUTO_TRANSFER_HOST, autoTransferHost);
        set(meeting, MeetingRule.NO_SCREEN_SHARE, forbiddenShareScreen);
        set(meeting, MeetingRule.LOCKED, lockConference);
        set(meeting, MeetingRule.INSIDERS_ONLY, onlyInternalEmployeesJoin);
        if (muteAll != null) {
            MuteAll.all(meeting, muteAll);
        }
    }

    private static void set(Meeting meeting, MeetingRule rule, Boolean on) {
        if (on != null) {
            meeting.set(rule, on);
        }
    }
}
