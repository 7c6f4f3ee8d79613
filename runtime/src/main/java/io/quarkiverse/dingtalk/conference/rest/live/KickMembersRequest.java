package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.List;

import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record KickMembersRequest(Boolean forbiddenRejoin, List<UserModel> userList) implements WireRequest {

    public static KickMembersRequest of(Removal removal) {
        return new KickMembersRequest(removal.rejoin().map(allowed -> !allowed).orElse(null),
                removal.people().stream().map(UserModel::of).toList());
    }
}
