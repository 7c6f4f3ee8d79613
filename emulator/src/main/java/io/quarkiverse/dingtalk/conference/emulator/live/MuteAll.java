package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.MediaStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;

/** POST /v1.0/conference/videoConferences/{conferenceId}/allMembers/mute. */
record MuteAll(String action, Boolean forceMute) implements Command {

    @Override
    public void check() {
        Action.check(action, MuteMembers.MUTE, MuteMembers.UNMUTE);
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        boolean mute = action.equals(MuteMembers.MUTE);
        meeting.set(MeetingRule.FORCED_MUTE, mute && Boolean.TRUE.equals(forceMute));
        all(meeting, mute);
    }

    /** guessed: the host is spared. */
    static void all(Meeting meeting, boolean mute) {
        meeting.setMicrophones(mute ? MediaStatus.OFF : MediaStatus.ON);
    }
}
