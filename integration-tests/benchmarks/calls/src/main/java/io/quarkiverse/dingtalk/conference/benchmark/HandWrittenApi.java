package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.dingtalk.conference.rest.meeting.ConferenceModel;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;

/** What one writes without the extension, and nothing else: no error mapping, no reader of its own. */
@RegisterRestClient(configKey = "hand-written")
@Path("/v1.0/conference")
public interface HandWrittenApi {

    String TOKEN = "x-acs-dingtalk-access-token";

    @GET
    @Path("/videoConferences/{conferenceId}")
    Info info(@HeaderParam(TOKEN) String token, @PathParam("conferenceId") String conferenceId);

    @POST
    @Path("/scheduleConferences")
    Booked book(@HeaderParam(TOKEN) String token, CreateScheduleConferenceRequest request);

    /** The extension's JSON does not read it, as it would its own records. */
    record Info(ConferenceModel confInfo) {
    }

    record Booked(String requestId, String scheduleConferenceId, String roomCode, String url, List<String> phones) {
    }
}
