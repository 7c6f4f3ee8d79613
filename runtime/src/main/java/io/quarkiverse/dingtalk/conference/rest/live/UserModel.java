package io.quarkiverse.dingtalk.conference.rest.live;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.live.Participant;

/** A person; the session of a device is not taken everywhere. */
public record UserModel(String participantId, String unionId) {

    static UserModel of(Participant person) {
        return new UserModel(person.participantId().orElse(null), person.unionId());
    }

    static UserModel of(String unionId) {
        return new UserModel(null, InvalidRequestException.unlessId("unionId", unionId));
    }
}
