package org.acme.crm;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.DeviceStatus;
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

    // tag::planned[]
    public String invitation(String scheduleConferenceId, String seller) {
        var booking = meetings.booking(scheduleConferenceId, seller);
        return "%s, %s, meeting code %s".formatted(booking.title(), booking.startsAt(), booking.roomCode());
    }
    // end::planned[]

    // tag::heard[]
    public List<String> whoCanBeHeard(String conferenceId) {
        return meetings.infos(List.of(conferenceId)).stream()
                .flatMap(call -> call.members().stream())
                .filter(member -> member.microphone().filter(it -> it == DeviceStatus.ON).isPresent())
                .flatMap(member -> member.name().stream())
                .toList();
    }
    // end::heard[]

    // tag::busy[]
    public boolean isInACall(String seller) {
        return !meetings.currentMeetings(seller).conferenceIds().isEmpty();
    }
    // end::busy[]

    // tag::sign-in[]
    public URI linkForKiosk(String joinUrl, String seller) {
        return URI.create(meetings.signInLink(joinUrl, seller).url());
    }
    // end::sign-in[]

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
