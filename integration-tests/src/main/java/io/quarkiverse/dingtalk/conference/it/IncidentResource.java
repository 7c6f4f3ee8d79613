package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSummary;
import io.quarkiverse.dingtalk.conference.minutes.Paragraph;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.RecordedVideo;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.MemberSession;
import io.quarkiverse.dingtalk.conference.streaming.StartedStreams;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

/** A meeting that begins at once, is recorded and shown to others, with all that can be read of it afterwards. */
@Path("/incidents")
public class IncidentResource {

    @Inject
    LiveMeetingService live;

    @Inject
    RecordingService recordings;

    @Inject
    MinutesService minutes;

    @Inject
    StreamingService streaming;

    @Inject
    MeetingReportService reports;

    @POST
    public LiveMeeting start(@RestQuery String starter, @RestQuery List<String> invitees) {
        return live.start(LiveMeetingRequest.builder().starter(starter).title("Incident").invite(invitees).build());
    }

    @POST
    @Path("/{conferenceId}/members/{unionId}")
    public void invite(@RestPath String conferenceId, @RestPath String unionId, @RestQuery String inviter) {
        live.invite(conferenceId, Invitation.builder().inviter(inviter).person(unionId, unionId).build());
    }

    @DELETE
    @Path("/{conferenceId}/members/{unionId}")
    public void remove(@RestPath String conferenceId, @RestPath String unionId) {
        live.remove(conferenceId, unionId);
    }

    @PUT
    @Path("/{conferenceId}/order")
    public void callToOrder(@RestPath String conferenceId, @RestQuery String speaker) {
        live.muteAll(conferenceId);
        live.addCoHosts(conferenceId, List.of(speaker));
        live.unmute(conferenceId, speaker);
        live.focus(conferenceId, speaker);
        live.changeSettings(conferenceId, change -> change.screenSharing(false));
    }

    @PUT
    @Path("/{conferenceId}/recording")
    public void record(@RestPath String conferenceId, @RestQuery String host) {
        recordings.start(conferenceId, host);
        minutes.start(conferenceId, MinutesRequest.builder().starter(host).owner(host).build());
    }

    @DELETE
    @Path("/{conferenceId}/recording")
    public void stopRecording(@RestPath String conferenceId, @RestQuery String host) {
        recordings.stop(conferenceId, host);
        minutes.pause(conferenceId, host);
    }

    @GET
    @Path("/{conferenceId}/videos")
    public List<RecordedVideo> videos(@RestPath String conferenceId, @RestQuery String reader) {
        return recordings.awaitVideos(conferenceId, reader, Duration.ofSeconds(5));
    }

    @GET
    @Path("/{conferenceId}/transcript")
    public List<Paragraph> transcript(@RestPath String conferenceId, @RestQuery String reader) {
        return recordings.transcript(conferenceId, reader).stream().toList();
    }

    @GET
    @Path("/{conferenceId}/summary")
    public MinutesSummary summary(@RestPath String conferenceId, @RestQuery String reader) {
        return minutes.summary(conferenceId, reader);
    }

    @POST
    @Path("/{conferenceId}/streams")
    public StartedStreams stream(@RestPath String conferenceId, @RestQuery String starter, @RestQuery String target) {
        return streaming.start(conferenceId,
                StreamRequest.builder().starter(starter).name("Incident").targets(target).build());
    }

    @DELETE
    @Path("/{conferenceId}")
    public void end(@RestPath String conferenceId, @RestQuery String host) {
        live.end(conferenceId, host);
    }

    @GET
    @Path("/{conferenceId}/sessions")
    public List<MemberSession> sessions(@RestPath String conferenceId) {
        return reports.sessions(conferenceId).stream().toList();
    }

    @PUT
    @Path("/recorders/{unionId}")
    public void allowRecording(@RestPath String unionId, @RestQuery String administrator) {
        recordings.changeAllowList(AllowListChange.builder().unionId(administrator).operation(1).type(RecordingType.CLOUD)
                .entries(AllowListEntry.person(unionId)).build());
    }
}
