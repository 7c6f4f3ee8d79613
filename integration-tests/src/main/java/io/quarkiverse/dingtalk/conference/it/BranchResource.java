package io.quarkiverse.dingtalk.conference.it;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

/** Books by a client with a name, which has a transport of its own. */
@Path("/branch/meetings")
public class BranchResource {

    private final MeetingResource meetings;

    BranchResource(@ConferenceClient("branch") MeetingService meetings) {
        this.meetings = new MeetingResource(meetings);
    }

    @POST
    public ScheduledMeeting book() {
        return meetings.book("Of the branch", "a-union-id", 45);
    }
}
