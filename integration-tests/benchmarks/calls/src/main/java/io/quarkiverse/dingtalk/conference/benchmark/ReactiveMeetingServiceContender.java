package io.quarkiverse.dingtalk.conference.benchmark;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;

@Singleton
@Priority(60)
class ReactiveMeetingServiceContender implements Contender {

    private final ReactiveMeetingService meetings;

    ReactiveMeetingServiceContender(ReactiveMeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "ReactiveMeetingService";
    }

    @Override
    public String read(String conferenceId) {
        return meetings.info(conferenceId).await().indefinitely().conferenceId();
    }

    @Override
    public String book() {
        return meetings.schedule(Booking.asRequest()).await().indefinitely().scheduleConferenceId();
    }
}
