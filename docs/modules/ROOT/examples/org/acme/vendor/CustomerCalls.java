package org.acme.vendor;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class CustomerCalls {

    private final MeetingService meetings;
    private final ReactiveMeetingService reactive;

    CustomerCalls(@ConferenceClient("support") MeetingService meetings,
            @ConferenceClient("support") ReactiveMeetingService reactive) {
        this.meetings = meetings;
        this.reactive = reactive;
    }

    // tag::organization[]
    public ScheduledMeeting book(String corpId, String agent, Instant start) {
        return meetings.forOrganization(corpId).schedule(MeetingRequest.builder()
                .creator(agent)
                .title("Support")
                .startsAt(start).lasting(Duration.ofMinutes(30))
                .build());
    }

    public Uni<MeetingInfo> call(String corpId, String conferenceId) {
        return reactive.forOrganization(corpId).info(conferenceId);
    }
    // end::organization[]
}
