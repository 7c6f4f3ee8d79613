package io.quarkiverse.dingtalk.conference.emulator.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;

/** POST /v1.0/conference/videoConferences/{conferenceId}/members/kick. guessed: everybody on the list, or nobody. */
record KickMembers(List<People.Target> userList, Boolean forbiddenRejoin) implements Command {

    @Override
    public void check() {
        People.check(userList);
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        boolean forGood = Boolean.TRUE.equals(forbiddenRejoin);
        People.inside(meeting, userList).forEach(member -> meeting.remove(member.unionId(), forGood));
    }
}
