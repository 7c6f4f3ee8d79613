package org.acme.club;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;

@ApplicationScoped
public class BoardMeetings {

    private final MeetingService meetings;
    private final LiveMeetingService live;
    private final RecordingService recordings;

    BoardMeetings(MeetingService meetings, LiveMeetingService live, RecordingService recordings) {
        this.meetings = meetings;
        this.live = live;
        this.recordings = recordings;
    }

    // tag::before[]
    public String book(String chair, String title, Instant start) {
        return meetings.schedule(MeetingRequest.builder()
                .creator(chair)
                .title(title)
                .startsAt(start).lasting(Duration.ofHours(1))
                .settings(s -> s.host(chair)) // <1>
                .build())
                .scheduleConferenceId();
    }

    public void move(String booking, String chair, Instant start) {
        meetings.reschedule(booking, chair, r -> r.startsAt(start));
    }

    public void muteWhoComes(String booking, String chair) {
        meetings.changeSettings(booking, chair, s -> s.muteOnJoin(MuteOnJoin.ON));
    }

    public void cancel(String booking, String chair) {
        meetings.cancel(booking, chair);
    }
    // end::before[]

    // tag::during[]
    public void call(String meeting, String chair, String guest, String name) {
        live.invite(meeting, Invitation.builder().inviter(chair).person(guest, name).build());
    }

    public void silence(String meeting) {
        live.muteAll(meeting);
    }

    public void record(String meeting, String chair) {
        recordings.start(meeting, chair);
    }

    public void close(String meeting, String chair) {
        recordings.stop(meeting, chair);
        live.end(meeting, chair);
    }
    // end::during[]

    // tag::after[]
    public List<URI> videos(String meeting, String chair) {
        return recordings.awaitVideos(meeting, chair, Duration.ofMinutes(10)).stream()
                .flatMap(video -> recordings.playback(video, chair).downloadUrl().stream())
                .map(URI::create)
                .toList();
    }

    public List<String> words(String meeting, String chair) {
        return recordings.awaitTranscript(meeting, chair, Duration.ofMinutes(10)).stream()
                .map(said -> said.speakerName().orElse("?") + ": " + said.text().orElse(""))
                .toList();
    }

    public List<String> attendance(String meeting) {
        return meetings.members(meeting).stream()
                .map(member -> "%s: %d minutes".formatted(member.name().orElse("?"),
                        member.duration().orElse(Duration.ZERO).toMinutes())) // <1>
                .toList();
    }
    // end::after[]
}
