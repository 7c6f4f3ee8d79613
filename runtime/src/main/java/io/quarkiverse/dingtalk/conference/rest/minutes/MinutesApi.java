package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;

/** What was said in meetings, and what a machine makes of it. */
public interface MinutesApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/minutes/start")
    CompletionStage<CommandResponse> startMinutes(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StartMinutesRequest request);

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/minutes/pause")
    CompletionStage<CommandResponse> stopMinutes(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StopMinutesRequest request);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/minutes/textInfos")
    CompletionStage<QueryMinutesTextResponse> queryMinutesText(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId,
            @QueryParam("direction") String direction, @QueryParam("nextToken") String nextToken,
            @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/minutes/audioInfos")
    CompletionStage<QueryMinutesAudioResponse> queryMinutesAudio(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId);

    @Guarded.Safe
    @POST
    @Path("/videoConferences/{conferenceId}/minutes/summaries/query")
    CompletionStage<QueryMinutesSummaryResponse> queryMinutesSummary(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, QueryMinutesSummaryRequest request);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/minutes/meetingResult")
    CompletionStage<QueryMinutesMeetingResultResponse> queryMinutesMeetingResult(
            @HeaderParam(AccessTokenHeader.NAME) String token, @PathParam("conferenceId") String conferenceId,
            @QueryParam("unionId") String unionId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/flashMinutes/summaries")
    CompletionStage<QueryFlashMinutesSummaryResponse> queryFlashMinutesSummary(
            @HeaderParam(AccessTokenHeader.NAME) String token, @PathParam("conferenceId") String conferenceId,
            @QueryParam("bizType") String bizType, @QueryParam("recorderUnionId") String recorderUnionId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/flashMinutes/recordUrls")
    CompletionStage<QueryRecordMinutesUrlResponse> queryRecordMinutesUrl(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("bizType") String bizType,
            @QueryParam("recorderUnionId") String recorderUnionId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/flashMinutes/document/generate")
    CompletionStage<GenerateFlashMinutesDocumentUrlResponse> generateFlashMinutesDocumentUrl(
            @HeaderParam(AccessTokenHeader.NAME) String token, @PathParam("conferenceId") String conferenceId,
            @QueryParam("bizType") String bizType, @QueryParam("unionId") String unionId,
            @QueryParam("expireTime") Long expireTime);

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/flashMinutes/recordPermissions")
    CompletionStage<AddRecordPermissionResponse> addRecordPermission(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, AddRecordPermissionRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/subtitleEvents")
    CompletionStage<CommandResponse> setSubtitleEvent(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, SetSubtitleEventRequest request);
}
