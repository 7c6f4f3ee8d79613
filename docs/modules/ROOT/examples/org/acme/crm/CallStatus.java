package org.acme.crm;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;

@ApplicationScoped
public class CallStatus {

    private final MeetingService meetings;

    CallStatus(MeetingService meetings) {
        this.meetings = meetings;
    }

    // tag::hasty[]
    public Optional<MeetingStatus> now(String conferenceId) {
        try {
            return Optional.of(meetings
                    .withDeadline(Duration.ofSeconds(2)) // <1>
                    .withoutRetries() // <2>
                    .info(conferenceId).status());
        } catch (ConferenceException unknown) {
            return Optional.empty();
        }
    }
    // end::hasty[]
}
