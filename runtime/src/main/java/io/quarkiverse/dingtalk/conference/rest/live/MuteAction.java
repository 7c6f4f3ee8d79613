package io.quarkiverse.dingtalk.conference.rest.live;

/** How muting is spelled, of one person and of all. */
final class MuteAction {

    static final String MUTE = "mute";
    static final String UNMUTE = "un_mute";

    private MuteAction() {
    }
}
