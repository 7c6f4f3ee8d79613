package io.quarkiverse.dingtalk.conference.emulator.meeting;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Reading about meetings, those that take place and those that took place. */
public final class MeetingEndpoints {

    private MeetingEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings, Choices choices) {
        endpoints
                .add("QueryConferenceInfo", GET, "/v1.0/conference/videoConferences/{conferenceId}",
                        access.require(READ, new QueryConferenceInfo(meetings)))
                .add("QueryConferenceMembers", GET, "/v1.0/conference/videoConferences/{conferenceId}/members",
                        access.require(READ, new QueryConferenceMembers(meetings, choices)))
                .add("QueryScheduleConferenceInfo", GET,
                        "/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}",
                        access.require(READ, new QueryScheduleConferenceInfo(meetings, choices)))
                .add("QueryConferenceInfoByRoomCode", GET, "/v1.0/conference/roomCodes/{roomCode}/infos",
                        access.require(READ, new QueryConferenceInfoByRoomCode(meetings)))
                .add("QueryConferenceInfoBatch", POST, "/v1.0/conference/videoConferences/query",
                        access.require(READ, new QueryConferenceInfoBatch(meetings, choices)))
                .add("QueryOrgConferenceList", GET, "/v1.0/conference/orgConferences",
                        access.require(READ, new QueryOrgConferenceList(meetings)))
                .add("QueryUserOnGoingConference", GET, "/v1.0/conference/users/lists",
                        access.require(READ, new QueryUserOnGoingConference(meetings, choices)));
    }
}
