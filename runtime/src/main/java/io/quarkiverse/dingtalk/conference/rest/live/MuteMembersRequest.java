package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** The list takes one person. */
public record MuteMembersRequest(String action, List<UserModel> userList) implements WireRequest {

    public static MuteMembersRequest mute(Participant person) {
        return new MuteMembersRequest(MuteAction.MUTE, List.of(UserModel.of(person)));
    }

    public static MuteMembersRequest unmute(Participant person) {
        return new MuteMembersRequest(MuteAction.UNMUTE, List.of(UserModel.of(person)));
    }
}
