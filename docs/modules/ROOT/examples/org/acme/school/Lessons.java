package org.acme.school;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;

@ApplicationScoped
public class Lessons {

    private static final Logger LOG = Logger.getLogger(Lessons.class);

    private final MeetingService meetings;

    Lessons(MeetingService meetings) {
        this.meetings = meetings;
    }

    // tag::book[]
    public ScheduledMeeting book(String teacher, List<String> assistants, String title, Instant start, Instant end) {
        return meetings.schedule(MeetingRequest.builder()
                .creator(teacher)
                .title(title)
                .startsAt(start).endsAt(end)
                .settings(s -> s
                        .host(teacher)
                        .coHosts(assistants)
                        .muteOnJoin(MuteOnJoin.ON)
                        .selfUnmute(false)
                        .screenSharing(false)
                        .renaming(false)
                        .chat(true)
                        .waitingRoom(true)
                        .joinBeforeHost(false)
                        .anonymousWebJoin(false)
                        .extensionApps(ExtensionApp.of("COOLAPP-1-0123456789", AutoOpen.EVERYBODY, "class=8b"))
                        .recording(r -> r
                                .autoStart(RecordingStart.WHEN_HOST_JOINS)
                                .layout(RecordingLayout.SHARED_SCREEN_AND_SPEAKER)
                                .owner(teacher)
                                .pushCard(false))
                        .minutes(m -> m
                                .summarize(true)
                                .receivers(MinutesReceivers.CREATOR)
                                .shareSummaryOnly(true)
                                .template(SummaryTemplate.official("default"))))
                .build());
    }
    // end::book[]

    // tag::cut[]
    public ScheduledMeeting open(String teacher, String title, Instant start) {
        var booked = meetings.schedule(MeetingRequest.builder()
                .creator(teacher)
                .title(title)
                .startsAt(start).lasting(Duration.ofMinutes(45))
                .build());
        booked.titleCutTo().ifPresent(kept -> LOG.warnf("DingTalk shows the lesson as \"%s\"", kept));
        return booked;
    }
    // end::cut[]

    // tag::reuse[]
    public ScheduledMeeting repeat(String scheduleConferenceId, String teacher, String title, Instant start) {
        var settings = meetings.settings(scheduleConferenceId); // <1>
        return meetings.schedule(MeetingRequest.builder()
                .creator(teacher)
                .title(title)
                .startsAt(start).lasting(Duration.ofMinutes(45))
                .settings(settings.toBuilder()
                        .host(teacher) // <2>
                        .recording(r -> r.autoStart(RecordingStart.WHEN_HOST_JOINS)) // <3>
                        .build())
                .build());
    }
    // end::reuse[]

    // tag::attendance[]
    public List<String> attendance(String scheduleConferenceId) {
        return meetings.occurrences(scheduleConferenceId).stream()
                .flatMap(lesson -> meetings.members(lesson.conferenceId()).stream())
                .flatMap(member -> member.unionId().stream()) // <1>
                .distinct()
                .toList();
    }
    // end::attendance[]
}
