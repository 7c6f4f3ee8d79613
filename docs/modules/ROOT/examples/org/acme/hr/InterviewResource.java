package org.acme.hr;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

@Path("/interviews")
public class InterviewResource {

    private final Interviews interviews;

    InterviewResource(Interviews interviews) {
        this.interviews = interviews;
    }

    @POST
    public ScheduledMeeting book(@RestQuery String recruiter, @RestQuery String candidate) {
        return interviews.book(recruiter, candidate, Instant.now().plus(1, ChronoUnit.DAYS));
    }

    @GET
    @Path("/{scheduleConferenceId}/settings")
    public MeetingSettings settings(@RestPath String scheduleConferenceId) {
        return interviews.settings(scheduleConferenceId);
    }
}
