package org.acme.ops;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.annotation.Timed;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.smallrye.mutiny.Uni;

// tag::timed[]
@ApplicationScoped
public class MeasuredMeetings {

    private final MeetingService meetings;
    private final ReactiveMeetingService reactive;

    MeasuredMeetings(MeetingService meetings, ReactiveMeetingService reactive) {
        this.meetings = meetings;
        this.reactive = reactive;
    }

    @Timed("dingtalk.calls") // <1>
    public ScheduledMeeting book(MeetingRequest request) {
        return meetings.schedule(request);
    }

    @Timed("dingtalk.calls")
    public Uni<MeetingInfo> info(String conferenceId) { // <2>
        return reactive.info(conferenceId);
    }
}
// end::timed[]
