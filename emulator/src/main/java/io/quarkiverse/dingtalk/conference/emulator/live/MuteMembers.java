package io.quarkiverse.dingtalk.conference.emulator.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.MediaStatus;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** POST /v1.0/conference/videoConferences/{conferenceId}/members/mute: one member, though it is a list. */
record MuteMembers(String action, List<People.Target> userList) implements Command {

    static final String MUTE = "mute";
    static final String UNMUTE = "un_mute";

    @Override
    public void check() {
        Action.check(action, MUTE, UNMUTE);
        People.check(userList);
        if (userList.size() > 1) {
            throw ApiException.paramsError("userList may have one entry only");
        }
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        Member member = People.inside(meeting, userList.get(0).unionId());
        if (action.equals(MUTE)) {
            meeting.setMicrophone(member, MediaStatus.OFF);
        } else if (choices.is(Choice.UNMUTE, "opens")) {
            meeting.setMicrophone(member, MediaStatus.ON);
        }
    }
}
