package org.acme.crm;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@Path("/calls")
public class CallResource {

    private final ReactiveMeetingService reactive;
    private final Mails mails;

    CallResource(ReactiveMeetingService reactive, Mails mails) {
        this.reactive = reactive;
        this.mails = mails;
    }

    // tag::uni[]
    @GET
    @Path("/{conferenceId}/title")
    public Uni<String> title(@RestPath String conferenceId) {
        return reactive.info(conferenceId)
                .map(info -> info.title().orElse("untitled"))
                .onFailure(ResourceNotFoundException.class).recoverWithItem("no such call");
    }
    // end::uni[]

    // tag::multi[]
    @GET
    @Path("/held/{scheduleConferenceId}")
    @Produces(MediaType.APPLICATION_JSON)
    public Multi<MeetingInfo> held(@RestPath String scheduleConferenceId) {
        return reactive.occurrences(scheduleConferenceId).items()
                .filter(call -> call.status() == MeetingStatus.ENDED);
    }
    // end::multi[]

    // tag::once[]
    @POST
    public Uni<Void> book(@RestQuery String seller, @RestQuery String customer) {
        var booking = reactive.schedule(MeetingRequest.builder()
                .creator(seller)
                .title("Call with " + customer)
                .startsAt(Instant.now().plus(Duration.ofHours(1))).lasting(Duration.ofMinutes(30))
                .build())
                .memoize().indefinitely(); // <1>
        return Uni.join().all(
                booking.flatMap(booked -> mails.invite(customer, booked)),
                booking.flatMap(booked -> mails.remind(seller, booked)))
                .andCollectFailures().replaceWithVoid();
    }
    // end::once[]
}
