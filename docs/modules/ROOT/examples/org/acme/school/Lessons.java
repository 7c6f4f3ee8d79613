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
import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
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

    // tag::move[]
    public Instant move(String scheduleConferenceId, String teacher, Instant start) {
        var moved = meetings.reschedule(scheduleConferenceId, teacher, r -> r.startsAt(start));
        return moved.endsAt(); // <1>
    }
    // end::move[]

    // tag::double[]
    public void makeDoubleLesson(String scheduleConferenceId, String teacher, String title) {
        meetings.reschedule(scheduleConferenceId, teacher, r -> r.title(title).lasting(Duration.ofMinutes(90)));
    }
    // end::double[]

    // tag::cancel[]
    public void cancel(String scheduleConferenceId, String teacher) {
        meetings.cancel(scheduleConferenceId, teacher);
    }
    // end::cancel[]

    // tag::open-door[]
    public void openDoor(String scheduleConferenceId, String teacher) {
        var changed = meetings.changeSettings(scheduleConferenceId, teacher, s -> s
                .waitingRoom(false)
                .recording(r -> r.autoStart(RecordingStart.WHEN_HOST_JOINS))); // <1>
        LOG.infof("Set these again too, if lessons rely on them: %s", changed.possiblyLost()); // <2>
    }
    // end::open-door[]

    // tag::seat[]
    public String linkFor(String scheduleConferenceId, String teacher, String seat) {
        return meetings.shortLink(ShortLinkRequest.builder()
                .scheduleConferenceId(scheduleConferenceId)
                .creator(teacher)
                .appCode("COOLAPP-1-0123456789")
                .data("seat=" + seat)
                .build())
                .url();
    }
    // end::seat[]

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
