package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.dingtalk.conference.benchmark.HandWrittenApi.BookingRequest;

@Path("/meetings")
public class MeetingResource {

    private final HandWrittenApi api;
    private final String token;

    MeetingResource(@RestClient HandWrittenApi api, @ConfigProperty(name = "benchmark.token") String token) {
        this.api = api;
        this.token = token;
    }

    @GET
    public String hello() {
        return "ready";
    }

    @POST
    public Booked book() {
        var start = Instant.now().plus(Duration.ofHours(1));
        return new Booked(api.book(token, new BookingRequest("a-creator", "Design review",
                start.toEpochMilli(), start.plus(Duration.ofMinutes(45)).toEpochMilli())).scheduleConferenceId());
    }

    record Booked(String id) {
    }
}
