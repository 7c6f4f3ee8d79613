package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;

/** Bookings, reading meetings, and links to them. */
public interface MeetingsApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/scheduleConferences")
    CompletionStage<CreateScheduleConferenceResponse> createScheduleConference(
            @HeaderParam(AccessTokenHeader.NAME) String token, CreateScheduleConferenceRequest request);

    @Guarded.Safe
    @GET
    @Path("/scheduleConferences/{scheduleConferenceId}/infos")
    CompletionStage<QueryScheduleConferenceResponse> queryScheduleConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("scheduleConferenceId") String scheduleConferenceId,
            @QueryParam("requestUnionId") String requestUnionId);

    @Guarded.Idempotent
    @PUT
    @Path("/scheduleConferences")
    CompletionStage<CommandResponse> updateScheduleConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            UpdateScheduleConferenceRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/scheduleConferences/cancel")
    CompletionStage<CommandResponse> cancelScheduleConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            CancelScheduleConferenceRequest request);

    @Guarded.Safe
    @GET
    @Path("/scheduleConferences/settings")
    CompletionStage<QueryScheduleConfSettingsResponse> queryScheduleConfSettings(
            @HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("scheduleConferenceId") String scheduleConferenceId);

    @Guarded.Idempotent
    @PUT
    @Path("/scheduleConferences/settings")
    CompletionStage<CommandResponse> updateScheduleConfSettings(@HeaderParam(AccessTokenHeader.NAME) String token,
            UpdateScheduleConfSettingsRequest request);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}")
    CompletionStage<QueryConferenceInfoResponse> queryConferenceInfo(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId);

    @Guarded.Safe
    @POST
    @Path("/videoConferences/query")
    CompletionStage<QueryConferenceInfoBatchResponse> queryConferenceInfoBatch(
            @HeaderParam(AccessTokenHeader.NAME) String token,
            QueryConferenceInfoBatchRequest request);

    @Guarded.Safe
    @GET
    @Path("/orgConferences")
    CompletionStage<QueryOrgConferenceListResponse> queryOrgConferenceList(@HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("nextToken") String nextToken, @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/users/lists")
    CompletionStage<QueryUserOnGoingConferenceResponse> queryUserOnGoingConference(
            @HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("unionId") String unionId);

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

    @Guarded.NonIdempotent
    @POST
    @Path("/customShortLinks")
    CompletionStage<CreateCustomShortLinkResponse> createCustomShortLink(@HeaderParam(AccessTokenHeader.NAME) String token,
            CreateCustomShortLinkRequest request);

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/createAutoLoginUrl")
    CompletionStage<CreateAutoLoginUrlResponse> createAutoLoginUrl(@HeaderParam(AccessTokenHeader.NAME) String token,
            CreateAutoLoginUrlRequest request);
}
