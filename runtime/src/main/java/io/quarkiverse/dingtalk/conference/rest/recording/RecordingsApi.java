package io.quarkiverse.dingtalk.conference.rest.recording;

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

/** Cloud recordings, their videos and their transcripts. */
public interface RecordingsApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/cloudRecords/start")
    CompletionStage<CommandResponse> startCloudRecord(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StartCloudRecordRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/cloudRecords/stop")
    CompletionStage<CommandResponse> stopCloudRecord(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StopCloudRecordRequest request);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/cloudRecords/getVideos")
    CompletionStage<QueryCloudRecordVideoResponse> queryCloudRecordVideo(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/cloudRecords/videos/getPlayInfos")
    CompletionStage<QueryCloudRecordVideoPlayInfoResponse> queryCloudRecordVideoPlayInfo(
            @HeaderParam(AccessTokenHeader.NAME) String token, @PathParam("conferenceId") String conferenceId,
            @QueryParam("mediaId") String mediaId, @QueryParam("regionId") String regionId,
            @QueryParam("unionId") String unionId);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/cloudRecords/getTexts")
    CompletionStage<QueryCloudRecordTextResponse> queryCloudRecordText(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId,
            @QueryParam("startTime") Long startTime, @QueryParam("direction") String direction,
            @QueryParam("nextToken") String nextToken, @QueryParam("maxResults") Integer maxResults);

    /** @param requestBody the whole input as JSON text; the official SDK sends it as a query parameter, and no body */
    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/enterpriseSetting/record/whiteAccount")
    CompletionStage<CommandResponse> optRecordWhiteAccount(@HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("requestBody") String requestBody);
}
