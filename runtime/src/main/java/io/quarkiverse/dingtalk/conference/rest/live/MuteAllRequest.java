package io.quarkiverse.dingtalk.conference.rest.live;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record MuteAllRequest(String action, Boolean forceMute) implements WireRequest {

    public static final MuteAllRequest MUTE = new MuteAllRequest(MuteAction.MUTE, null);
    public static final MuteAllRequest UNMUTE = new MuteAllRequest(MuteAction.UNMUTE, null);

    public static MuteAllRequest mute(boolean selfUnmute) {
        return new MuteAllRequest(MuteAction.MUTE, !selfUnmute);
    }
}
