package io.quarkiverse.dingtalk.conference.rest.live;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record InviteMcuRequest(String mcuRoomCode, String roomCode, String unionId) implements WireRequest {

    public static InviteMcuRequest of(String roomCode, String mcuRoomCode, String inviter) {
        return new InviteMcuRequest(unlessId("mcuRoomCode", mcuRoomCode), unlessId("roomCode", roomCode),
                unlessId("inviter", inviter));
    }
}
