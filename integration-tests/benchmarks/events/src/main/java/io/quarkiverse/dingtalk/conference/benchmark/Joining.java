package io.quarkiverse.dingtalk.conference.benchmark;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The event that arrives: somebody joins a meeting. */
final class Joining {

    static final String UNION_ID = "UiPXXXXXXXXXXXXXXXXXXXXiEiE";

    private Joining() {
    }

    static JsonObject asMade() {
        var member = new JsonObject().put("conferenceId", "42026bc63fe775fd1a250187").put("userId", UNION_ID)
                .put("userNick", "王小明").put("deviceType", "PC").put("joinTime", 1795170000000L).put("pstnJoin", false)
                .put("attendStatus", 1).put("host", false).put("coHost", false);
        return new JsonObject().put("eventType", "meeting_member_status_change").put("data",
                new JsonObject().put("changeScene", "user_join").put("statusSeqNum", 7)
                        .put("openMemberModels", new JsonArray().add(member)));
    }
}
