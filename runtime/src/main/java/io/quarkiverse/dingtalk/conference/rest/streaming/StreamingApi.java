package io.quarkiverse.dingtalk.conference.rest.streaming;

import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.wire.AccessTokenHeader;
import io.quarkiverse.dingtalk.conference.rest.wire.CommandResponse;

/** Streams of meetings to elsewhere. */
public interface StreamingApi {

    @Guarded.NonIdempotent
    @POST
    @Path("/videoConferences/{conferenceId}/streamOuts/start")
    CompletionStage<StartStreamOutResponse> startStreamOut(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StartStreamOutRequest request);

    @Guarded.Idempotent
    @POST
    @Path("/videoConferences/{conferenceId}/streamOuts/stop")
    CompletionStage<CommandResponse> stopStreamOut(@HeaderParam(AccessTokenHeader.NAME) String token,
            @PathParam("conferenceId") String conferenceId, StopStreamOutRequest request);
}
