package io.quarkiverse.dingtalk.conference.rest;

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

import io.smallrye.mutiny.Uni;

/**
 * DingTalk's conference API as it is on the wire, one method an operation, named as DingTalk names it. For users who need
 * what the services do not offer; everything that protects a call is in the services.
 */
@RegisterRestClient(configKey = ConferenceApi.CONFIG_KEY)
@RegisterProvider(WireJson.class)
@RegisterProvider(SemicolonEncoder.class)
@RegisterProvider(value = RefusalMapper.class, priority = RefusalMapper.BEFORE_ALL_OTHERS)
@Path("/v1.0/conference")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ConferenceApi {

    /** What {@code quarkus.rest-client."…"} calls this client. */
    String CONFIG_KEY = "dingtalk-conference";

    /** The header that carries the access token. */
    String TOKEN = "x-acs-dingtalk-access-token";

    @POST
    @Path("/scheduleConferences")
    Uni<CreateScheduleConferenceResponse> createScheduleConference(@HeaderParam(TOKEN) String token,
            CreateScheduleConferenceRequest request);

    @GET
    @Path("/scheduleConferences/settings")
    Uni<QueryScheduleConfSettingsResponse> queryScheduleConfSettings(@HeaderParam(TOKEN) String token,
            @QueryParam("scheduleConferenceId") String scheduleConferenceId);

    @GET
    @Path("/videoConferences/{conferenceId}")
    Uni<QueryConferenceInfoResponse> queryConferenceInfo(@HeaderParam(TOKEN) String token,
            @PathParam("conferenceId") String conferenceId);

    @GET
    @Path("/videoConferences/scheduleConferences/{scheduleConferenceId}")
    Uni<ConferenceListResponse> queryScheduleConferenceInfo(@HeaderParam(TOKEN) String token,
            @PathParam("scheduleConferenceId") String scheduleConferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @GET
    @Path("/roomCodes/{roomCode}/infos")
    Uni<ConferenceListResponse> queryConferenceInfoByRoomCode(@HeaderParam(TOKEN) String token,
            @PathParam("roomCode") String roomCode, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @GET
    @Path("/videoConferences/{conferenceId}/members")
    Uni<QueryConferenceMembersResponse> queryConferenceMembers(@HeaderParam(TOKEN) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);
}
