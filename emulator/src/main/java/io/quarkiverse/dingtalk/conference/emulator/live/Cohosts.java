package io.quarkiverse.dingtalk.conference.emulator.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/** POST /v1.0/conference/videoConferences/{conferenceId}/coHosts/set. guessed: everybody on the list, or nobody. */
record Cohosts(String action, List<People.Target> userList) implements Command {

    private static final String ADD = "add";

    @Override
    public void check() {
        Action.check(action, ADD, "remove");
        People.check(userList);
    }

    @Override
    public void execute(Meeting meeting, Choices choices) {
        List<Member> members = People.known(meeting, userList);
        boolean add = action.equals(ADD);
        if (add) {
            requireFewEnough(meeting, members, choices.of(Choice.CO_HOST_LIMIT));
        }
        members.forEach(member -> meeting.setCoHost(member, add));
    }

    /** guessed: the code. */
    private static void requireFewEnough(Meeting meeting, List<Member> added, String limit) {
        Set<Member> all = new HashSet<>(added);
        meeting.members().stream().filter(Member::isCoHost).forEach(all::add);
        if (!limit.equals("unlimited") && all.size() > Integer.parseInt(limit)) {
            throw ApiException.paramsError("a conference has " + limit + " co-hosts at most");
        }
    }
}
