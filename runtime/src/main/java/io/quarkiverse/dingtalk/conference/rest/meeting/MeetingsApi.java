package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;

/** Bookings, and reading meetings. */
public interface MeetingsApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/scheduleConferences")
    CompletionStage<CreateScheduleConferenceResponse> createScheduleConference(
            @HeaderParam(AccessTokenHeader.NAME) String token, CreateScheduleConferenceRequest request);

    @Guarded.Safe
    @GET
    @Path("/scheduleConferences/settings")
    CompletionStage<QueryScheduleConfSettingsResponse> queryScheduleConfSettings(
            @HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("scheduleConferenceId") String scheduleConferenceId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}")
    CompletionStage<QueryConferenceInfoResponse> queryConferenceInfo(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/scheduleConferences/{scheduleConferenceId}")
    CompletionStage<ConferenceListResponse> queryScheduleConferenceInfo(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("scheduleConferenceId") String scheduleConferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/roomCodes/{roomCode}/infos")
    CompletionStage<ConferenceListResponse> queryConferenceInfoByRoomCode(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("roomCode") String roomCode, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/members")
    CompletionStage<QueryConferenceMembersResponse> queryConferenceMembers(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);
}
