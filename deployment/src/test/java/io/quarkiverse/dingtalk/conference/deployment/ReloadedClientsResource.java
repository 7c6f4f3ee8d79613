package io.quarkiverse.dingtalk.conference.deployment;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;

/** Uses clients by their names. */
@Path("/clients/{name}")
public class ReloadedClientsResource {

    @Inject
    ConferenceConfig config;

    // Here the test injects another client.

    @POST
    public String book(String name) {
        return CDI.current().select(MeetingService.class, ConferenceClient.Literal.of(name)).get()
                .schedule(MeetingRequest.builder().creator("u").title(name).startsAt(Instant.EPOCH)
                        .lasting(Duration.ofHours(1)).build())
                .scheduleConferenceId();
    }

    @GET
    @Path("url")
    public String url(String name) {
        return config.clients().get(name).url().toString();
    }
}
