package io.quarkiverse.dingtalk.conference.emulator.live;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/members/updateNick. */
record UpdateMemberNick(String unionId, String nick) implements Command {

    @Override
    public void check() {
        PARAMS_ERROR.requireText("unionId", unionId);
        People.requireName("nick", nick);
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        meeting.rename(People.known(meeting, unionId), nick);
    }
}
