package io.quarkiverse.dingtalk.conference.emulator.control;

import io.quarkiverse.dingtalk.conference.emulator.state.Member;

/**
 * Somebody who is or was in a meeting, or was called; what DingTalk's reads tell has their names and codes.
 *
 * @param calls how often that person was called
 * @param rejectDescription what was said to the last call, null for nothing
 */
record MemberView(String unionId, String nick, boolean inside, int attendStatus, boolean coHost, boolean outsider,
        String device, int micStatus, int cameraStatus, int calls, String rejectDescription) {

    static MemberView of(Member member) {
        return new MemberView(member.unionId(), member.nick(), member.isInside(), member.status().code(), member.isCoHost(),
                member.isOutsider(), member.device().label(), member.microphone().code(), member.camera().code(),
                member.calls(), member.declineText());
    }
}
