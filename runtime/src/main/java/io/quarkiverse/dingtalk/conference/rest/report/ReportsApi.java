package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;

/** What became of meetings, and how good their connections were. */
public interface ReportsApi {

    @Guarded.Safe
    @GET
    @Path("/videoConferences/histories/dataLists")
    CompletionStage<GetHistoryConfDataListResponse> getHistoryConfDataList(@HeaderParam(AccessTokenHeader.NAME) String token,
            @QueryParam("startTime") Long startTime, @QueryParam("endTime") Long endTime, @QueryParam("title") String title,
            @QueryParam("creatorNike") String creatorNike, @QueryParam("scene") String scene,
            @QueryParam("freeType") String freeType, @QueryParam("realData") Boolean realData,
            @QueryParam("nextToken") String nextToken, @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/infos")
    CompletionStage<ConfData> getConfDataByConferenceId(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("realData") Boolean realData);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/details")
    CompletionStage<GetConfDetailDataResponse> getConfDetailData(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("nick") String nick,
            @QueryParam("nextToken") String nextToken, @QueryParam("maxResults") Integer maxResults);

    @Guarded.Safe
    @GET
    @Path("/videoConferences/{conferenceId}/metricDatas")
    CompletionStage<GetUserMetricDataResponse> getUserMetricData(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, @QueryParam("unionId") String unionId,
            @QueryParam("beginTime") Long beginTime, @QueryParam("endTime") Long endTime);

    /** A read, although it is a POST. */
    @Guarded.Safe
    @POST
    @Path("/videoConferences/{conferenceId}/lastMetricDatas/query")
    CompletionStage<GetUserLastMetricResponse> getUserLastMetric(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, GetUserLastMetricRequest request);
}
