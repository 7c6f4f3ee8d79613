package io.quarkiverse.dingtalk.conference.emulator.live;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingRule;

/** POST /v1.0/conference/videoConferences/{conferenceId}/lock; messages are the codes here. */
record LockConference(String action) implements Command {

    @Override
    public void check() {
        if (action == null) {
            throw new ApiException(400, "paramsError", "paramsError");
        }
        if (!action.equals("lock") && !action.equals("unlock")) {
            throw new ApiException(400, "commandError", "commandError");
        }
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        meeting.set(MeetingRule.LOCKED, action.equals("lock"));
    }
}
