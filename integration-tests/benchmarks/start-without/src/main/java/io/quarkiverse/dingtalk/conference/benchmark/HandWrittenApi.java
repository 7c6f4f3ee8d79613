package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What one writes without the extension, with a token from somewhere else. */
@RegisterRestClient(configKey = "hand-written")
@Path("/v1.0/conference")
public interface HandWrittenApi {

    @POST
    @Path("/scheduleConferences")
    BookingAnswer book(@HeaderParam("x-acs-dingtalk-access-token") String token, BookingRequest request);

    record BookingRequest(String creatorUnionId, String title, long startTime, long endTime) {
    }

    record BookingAnswer(String scheduleConferenceId) {
    }
}
