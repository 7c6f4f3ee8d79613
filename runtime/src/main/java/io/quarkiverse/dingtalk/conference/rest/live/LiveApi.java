package io.quarkiverse.dingtalk.conference.rest.live;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;

/** Meetings that are under way, and the people in them. */
public interface LiveApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences")
    CompletionStage<CreateVideoConferenceResponse> createVideoConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            CreateVideoConferenceRequest request);

    @Guarded.Idempotent
    @DELETE
    @Path("/videoConferences/{conferenceId}")
    CompletionStage<CommandResponse> closeVideoConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/lock")
    CompletionStage<CommandResponse> lockConference(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, LockConferenceRequest request);

    @Guarded.Idempotent
    @PUT
    @Path("/videoConferences/{conferenceId}")
    CompletionStage<CommandResponse> updateVideoConferenceSetting(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, UpdateVideoConferenceSettingRequest request);

    @Guarded.NonIdempotent
    @PUT
    @Path("/videoConferences/{conferenceId}/extInfo")
    CompletionStage<CommandResponse> updateVideoConferenceExtInfo(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId);

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/users/invite")
    CompletionStage<CommandResponse> inviteUsers(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, InviteUsersRequest request);

    /** Names the meeting by its room code, unlike all others. */
    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/mcus/invite")
    CompletionStage<CommandResponse> inviteMcu(@HeaderParam(AccessTokenHeader.NAME) String token, InviteMcuRequest request);

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/members/kick")
    CompletionStage<CommandResponse> kickMembers(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, KickMembersRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/members/mute")
    CompletionStage<CommandResponse> muteMembers(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, MuteMembersRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/allMembers/mute")
    CompletionStage<CommandResponse> muteAll(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, MuteAllRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/coHosts/set")
    CompletionStage<CommandResponse> cohosts(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, CohostsRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/focus")
    CompletionStage<CommandResponse> focus(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, FocusRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/members/updateNick")
    CompletionStage<CommandResponse> updateMemberNick(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, UpdateMemberNickRequest request);
}
