package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

/** What an application does with DingTalk meetings, as REST endpoints. */
@Path("/meetings")
public class MeetingResource {

    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @POST
    public ScheduledMeeting book(@RestQuery @DefaultValue("Design review") String title,
            @RestQuery @DefaultValue("a-union-id") String creator, @RestQuery @DefaultValue("45") int minutes) {
        return meetings.schedule(MeetingRequest.builder()
                .creator(creator)
                .title(title)
                .startsAt(Instant.now().plus(1, ChronoUnit.HOURS)).lasting(Duration.ofMinutes(minutes))
                .settings(s -> s
                        .host(creator).coHosts("second-union-id", "third-union-id")
                        .muteOnJoin(MuteOnJoin.ABOVE_SIX)
                        .waitingRoom(true)
                        .joinBeforeHost(false)
                        .recording(r -> r.autoStart(RecordingStart.WHEN_HOST_JOINS).layout(RecordingLayout.SPEAKER))
                        .minutes(m -> m.summarize(true).receivers(MinutesReceivers.CREATOR)))
                .build());
    }

    @POST
    @Path("/requests")
    public ScheduledMeeting book(MeetingRequest request) {
        return meetings.schedule(request);
    }

    @GET
    @Path("/{conferenceId}")
    public MeetingInfo info(@RestPath String conferenceId) {
        return meetings.info(conferenceId);
    }

    @GET
    @Path("/bookings/{scheduleConferenceId}/settings")
    public MeetingSettings settings(@RestPath String scheduleConferenceId) {
        return meetings.settings(scheduleConferenceId);
    }

    @GET
    @Path("/bookings/{scheduleConferenceId}/occurrences")
    public List<MeetingInfo> occurrences(@RestPath String scheduleConferenceId) {
        return meetings.occurrences(scheduleConferenceId).stream().toList();
    }

    @GET
    @Path("/rooms/{roomCode}")
    public Page<MeetingInfo> byRoomCode(@RestPath String roomCode, @RestQuery @DefaultValue("20") int size) {
        return meetings.byRoomCode(roomCode).page(PageRequest.of(size));
    }

    @GET
    @Path("/{conferenceId}/members")
    public List<MeetingMember> members(@RestPath String conferenceId) {
        return meetings.members(conferenceId).stream().toList();
    }
}
