package org.acme;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;

/** What README.md shows, so that it is compiled. */
class DesignReview {

    @Inject
    MeetingService meetings; // waits; for worker and virtual threads
    @Inject
    ReactiveMeetingService reactive; // the same with Uni and Multi

    void readme(String unionId, String a, String b, Instant start, String conferenceId) {
        ScheduledMeeting booked = meetings.schedule(MeetingRequest.builder()
                .creator(unionId)
                .title("Design review")
                .startsAt(start).lasting(Duration.ofMinutes(45)) // or .endsAt(end)
                .settings(s -> s
                        .host(unionId).coHosts(a, b)
                        .muteOnJoin(MuteOnJoin.ABOVE_SIX)
                        .waitingRoom(true)
                        .joinBeforeHost(false)
                        .recording(r -> r.autoStart(RecordingStart.WHEN_HOST_JOINS).layout(RecordingLayout.SPEAKER))
                        .minutes(m -> m.summarize(true).receivers(MinutesReceivers.CREATOR)))
                .build());

        MeetingSettings settings = meetings.settings(booked.scheduleConferenceId());
        MeetingInfo info = meetings.info(conferenceId);
        for (MeetingInfo m : meetings.occurrences(booked.scheduleConferenceId())) {
            // pages are read as needed
        }
        Page<MeetingInfo> first = meetings.byRoomCode(booked.roomCode()).page(PageRequest.of(20));
    }
}
