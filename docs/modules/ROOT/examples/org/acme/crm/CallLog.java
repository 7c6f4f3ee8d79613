package org.acme.crm;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.Page;
import io.quarkiverse.dingtalk.conference.PageRequest;

@ApplicationScoped
public class CallLog {

    private final MeetingService meetings;

    CallLog(MeetingService meetings) {
        this.meetings = meetings;
    }

    // tag::settings[]
    public String hostOf(String scheduleConferenceId) {
        var settings = meetings.settings(scheduleConferenceId);
        return settings.host().orElse("chosen by DingTalk");
    }
    // end::settings[]

    // tag::info[]
    public String summary(String conferenceId) {
        var info = meetings.info(conferenceId);
        return info.status() == MeetingStatus.ENDED
                ? "%s took %d minutes".formatted(info.title().orElse("A call"),
                        info.duration().orElse(Duration.ZERO).toMinutes())
                : "%s has %d people inside".formatted(info.title().orElse("A call"), info.activeCount().orElse(0));
    }
    // end::info[]

    // tag::occurrences[]
    public Optional<MeetingInfo> running(String scheduleConferenceId) {
        for (MeetingInfo call : meetings.occurrences(scheduleConferenceId)) { // <1>
            if (call.status() == MeetingStatus.IN_PROGRESS) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }
    // end::occurrences[]

    // tag::room[]
    public long timesHeld(String roomCode) {
        return meetings.byRoomCode(roomCode).inPagesOf(50).stream()
                .filter(call -> call.status() == MeetingStatus.ENDED)
                .count();
    }
    // end::room[]

    // tag::members[]
    public Duration timeWithCustomer(String conferenceId) {
        return meetings.members(conferenceId).stream()
                .filter(member -> member.outsider().orElse(false))
                .map(member -> member.duration().orElse(Duration.ZERO))
                .max(Duration::compareTo).orElse(Duration.ZERO);
    }
    // end::members[]

    // tag::page[]
    public Page<MeetingInfo> page(String scheduleConferenceId, int size, Optional<String> token) {
        var request = token.map(it -> PageRequest.of(size, it)).orElse(PageRequest.of(size));
        return meetings.occurrences(scheduleConferenceId).page(request);
    }
    // end::page[]

    // tag::unknown[]
    public String muting(String scheduleConferenceId) {
        var settings = meetings.settings(scheduleConferenceId);
        return settings.muteOnJoin()
                .map(mute -> mute == MuteOnJoin.UNKNOWN
                        ? "DingTalk's value " + settings.unknownValues().get("muteOnJoin")
                        : mute.name())
                .orElse("not told");
    }
    // end::unknown[]
}
