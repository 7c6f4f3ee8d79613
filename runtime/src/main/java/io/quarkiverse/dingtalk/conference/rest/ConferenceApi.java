package io.quarkiverse.dingtalk.conference.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.dingtalk.conference.guard.Guarded;
import io.quarkiverse.dingtalk.conference.rest.live.LiveApi;
import io.quarkiverse.dingtalk.conference.rest.meeting.MeetingsApi;
import io.quarkiverse.dingtalk.conference.rest.minutes.MinutesApi;
import io.quarkiverse.dingtalk.conference.rest.recording.RecordingsApi;
import io.quarkiverse.dingtalk.conference.rest.report.ReportsApi;
import io.quarkiverse.dingtalk.conference.rest.streaming.StreamingApi;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponseMapper;
import io.quarkiverse.dingtalk.conference.rest.wire.SemicolonEncoder;

/**
 * DingTalk's conference API as it is on the wire: an interface for each topic, one method an operation, named as DingTalk
 * names it. For users who need what the services do not offer; everything that protects a call is in the services, and
 * {@link Guarded} says how.
 * <p>
 * All topics are one REST client. They share its connections, and Quarkus reads some sixty properties at each start for every
 * interface that is registered.
 */
@RegisterRestClient(configKey = ConferenceApi.CONFIG_KEY)
@RegisterProvider(SemicolonEncoder.class)
@RegisterProvider(value = ErrorResponseMapper.class, priority = ErrorResponseMapper.BEFORE_ALL_OTHERS)
@Path("/v1.0/conference")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ConferenceApi extends MeetingsApi, LiveApi, MinutesApi, RecordingsApi, ReportsApi, StreamingApi {

    /** What {@code quarkus.rest-client."…"} calls this client. */
    String CONFIG_KEY = "dingtalk-conference";
}
