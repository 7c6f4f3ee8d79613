package io.quarkiverse.dingtalk.conference.rest.live;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/** The table of DingTalk's page says that the unionId is required, its remark that it is so for {@code focus}: it is sent. */
public record FocusRequest(String action, String unionId) implements WireRequest {

    public static FocusRequest focus(String unionId) {
        return new FocusRequest("focus", unlessId("unionId", unionId));
    }

    public static FocusRequest unfocus(String unionId) {
        return new FocusRequest("un_focus", unlessId("unionId", unionId));
    }
}
