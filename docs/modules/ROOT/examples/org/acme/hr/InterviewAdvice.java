package org.acme.hr;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;

@ApplicationScoped
public class InterviewAdvice {

    private static final Logger LOG = Logger.getLogger(InterviewAdvice.class);

    private final Interviews interviews;
    private final MeetingService meetings;

    InterviewAdvice(Interviews interviews, MeetingService meetings) {
        this.interviews = interviews;
        this.meetings = meetings;
    }

    // tag::booking[]
    public String invite(String recruiter, String candidate, Instant start) {
        try {
            return interviews.book(recruiter, candidate, start).joinUrl().orElseThrow();
        } catch (InvalidRequestException wrong) {
            return "Please correct this: " + wrong.getMessage();
        } catch (OutcomeUnknownException unknown) {
            LOG.warn("Booked or not, nobody knows", unknown);
            return "Please look in DingTalk whether the meeting is there, before you book it again.";
        } catch (ConferenceException other) {
            LOG.warnf(other, "Not booked, request id %s", other.requestId().orElse("unknown"));
            return other.canRetry() ? "Not booked. Please try again later." : "Not booked. We look into it.";
        }
    }
    // end::booking[]

    // tag::absent[]
    public Optional<MeetingInfo> find(String conferenceId) {
        try {
            return Optional.of(meetings.info(conferenceId));
        } catch (ResourceNotFoundException none) {
            return Optional.empty();
        }
    }
    // end::absent[]
}
