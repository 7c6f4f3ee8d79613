package io.quarkiverse.dingtalk.conference.rest.live;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record UpdateMemberNickRequest(String nick, String unionId) implements WireRequest {

    public static UpdateMemberNickRequest of(String unionId, String name) {
        return new UpdateMemberNickRequest(unlessEncodable("name", unlessGiven("name", name)), unlessId("unionId", unionId));
    }
}
