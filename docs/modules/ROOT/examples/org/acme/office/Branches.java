package org.acme.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;

@ApplicationScoped
public class Branches {

    // tag::injected[]
    private final MeetingService headOffice;
    private final MeetingService berlin;

    Branches(MeetingService headOffice, @ConferenceClient("berlin") MeetingService berlin, // <1>
            @Any Instance<MeetingService> all) {
        this.headOffice = headOffice;
        this.berlin = berlin;
        this.all = all;
    }
    // end::injected[]

    private final Instance<MeetingService> all;

    public MeetingInfo atHeadOffice(String conferenceId) {
        return headOffice.info(conferenceId);
    }

    public MeetingInfo inBerlin(String conferenceId) {
        return berlin.info(conferenceId);
    }

    // tag::lookup[]
    public MeetingInfo at(String branch, String conferenceId) {
        var meetings = all.select(ConferenceClient.Literal.of(branch)); // <1>
        if (!meetings.isResolvable()) {
            throw new IllegalArgumentException("no such branch: " + branch);
        }
        return meetings.get().info(conferenceId);
    }
    // end::lookup[]
}
