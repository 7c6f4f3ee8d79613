package io.quarkiverse.dingtalk.conference.rest;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.dingtalk.conference.guard.Guarded;

/**
 * DingTalk's conference API as it is on the wire, one method an operation, named as DingTalk names it. For users who need
 * what the services do not offer; everything that protects a call is in the services, and {@link Guarded} says how.
 */
@RegisterRestClient(configKey = ConferenceApi.CONFIG_KEY)
@RegisterProvider(SemicolonEncoder.class)
@RegisterProvider(value = ErrorResponseMapper.class, priority = ErrorResponseMapper.BEFORE_ALL_OTHERS)
@Path("/v1.0/conference")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ConferenceApi {

    /** What {@code quarkus.rest-client."…"} calls this client. */
    String CONFIG_KEY = "dingtalk-conference";

    /** The header that carries the access token. */
    String TOKEN = "x-acs-dingtalk-access-token";

    @Guarded.NonIdempotent
    @POST
    @Path("/scheduleConferences")
    CompletionStage<CreateScheduleConferenceResponse> createScheduleConference(@HeaderParam(TOKEN) String token,
            CreateScheduleConferenceRequest request);

    @Guarded.Safe
    @GET
    @Path("/scheduleConferences/settings")
    CompletionStage<QueryScheduleConfSettingsResponse> queryScheduleConfSettings(@HeaderParam(TOKEN) String token,
            @QueryParam("scheduleConferenceId") String scheduleConferenceId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}")
    CompletionStage<QueryConferenceInfoResponse> queryConferenceInfo(@HeaderParam(TOKEN) String token,
            @PathParam("conferenceId") String conferenceId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/scheduleConferences/{scheduleConferenceId}")
    CompletionStage<ConferenceListResponse> queryScheduleConferenceInfo(@HeaderParam(TOKEN) String token,
            @PathParam("scheduleConferenceId") String scheduleConferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/roomCodes/{roomCode}/infos")
    CompletionStage<ConferenceListResponse> queryConferenceInfoByRoomCode(@HeaderParam(TOKEN) String token,
            @PathParam("roomCode") String roomCode, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/members")
    CompletionStage<QueryConferenceMembersResponse> queryConferenceMembers(@HeaderParam(TOKEN) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);
}
