package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.putIfGiven;

import io.vertx.core.json.JsonObject;

/** A member as QueryConferenceMembers shows it: names and types are known, what the values mean is not documented. */
final class MemberJson {

    private static final int INSIDE = 1; // guessed, both
    private static final int LEFT = 2;

    private MemberJson() {
    }

    static JsonObject of(Member member, Conference conference) {
        BookingRequest request = conference.booking().request();
        JsonObject json = new JsonObject()
                .put("conferenceId", conference.id())
                .put("unionId", member.unionId())
                .put("userNick", member.nick())
                .put("attendStatus", member.isInside() ? INSIDE : LEFT)
                .put("host", member.unionId().equals(request.host()))
                .put("coHost", request.isCoHost(member.unionId()))
                .put("outerOrgMember", false) // nobody from elsewhere, and nobody by telephone, can join here
                .put("pstnJoin", false)
                .put("joinTime", member.joinTime());
        return member.isInside() ? json
                : putIfGiven(json, "leaveTime", member.leaveTime())
                        .put("duration", member.stayed()); // guessed: milliseconds
    }
}
