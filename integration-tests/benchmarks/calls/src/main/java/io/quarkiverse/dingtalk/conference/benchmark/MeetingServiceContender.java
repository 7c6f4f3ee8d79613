package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.MeetingService;

@Singleton
@Priority(70)
class MeetingServiceContender implements Contender {

    private final MeetingService meetings;

    MeetingServiceContender(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "MeetingService";
    }

    @Override
    public String read(String conferenceId) {
        return meetings.info(conferenceId).conferenceId();
    }

    @Override
    public String book() {
        return meetings.schedule(Booking.asRequest()).scheduleConferenceId();
    }
}
