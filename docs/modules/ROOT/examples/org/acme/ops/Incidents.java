package org.acme.ops;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.dingtalk.conference.AttendStatus;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.PhoneInvitee;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class Incidents {

    private final LiveMeetingService live;
    private final ReactiveLiveMeetingService reactive;
    private final MeetingService meetings;

    Incidents(LiveMeetingService live, ReactiveLiveMeetingService reactive, MeetingService meetings) {
        this.live = live;
        this.reactive = reactive;
        this.meetings = meetings;
    }

    // tag::start[]
    public String open(String onCall, List<String> team, String title) {
        LiveMeeting meeting = live.start(LiveMeetingRequest.builder()
                .starter(onCall)
                .title(title)
                .invite(team)
                .build());
        return meeting.conferenceId();
    }
    // end::start[]

    // tag::invite[]
    public void callIn(String conferenceId, String onCall, String expert, String customersNumber) {
        live.invite(conferenceId, Invitation.builder()
                .inviter(onCall) // <1>
                .person(expert, "Database expert")
                .phone(PhoneInvitee.builder().number(customersNumber).name("Customer").countryCode("86").build()) // <2>
                .build());
    }
    // end::invite[]

    // tag::again[]
    public boolean isBeingCalled(String conferenceId, String unionId) {
        return meetings.members(conferenceId).stream()
                .filter(member -> member.unionId().filter(unionId::equals).isPresent())
                .flatMap(member -> member.attendStatus().stream())
                .anyMatch(status -> status == AttendStatus.BEING_CALLED || status == AttendStatus.INSIDE);
    }
    // end::again[]

    // tag::mcu[]
    public void callTheWarRoom(LiveMeeting meeting, String onCall) {
        live.inviteMcu(meeting.roomCode(), "8001", onCall);
    }
    // end::mcu[]

    // tag::steer[]
    public void present(String conferenceId, String speaker, List<String> helpers) {
        live.muteAll(conferenceId, false); // <1>
        live.unmute(conferenceId, speaker);
        live.focus(conferenceId, speaker); // <2>
        live.addCoHosts(conferenceId, helpers);
    }
    // end::steer[]

    // tag::device[]
    public void muteTheTablet(String conferenceId, String unionId, String participantId) {
        live.mute(conferenceId, Participant.of(unionId, participantId));
    }
    // end::device[]

    // tag::remove[]
    public void remove(String conferenceId, String guest, String troublemaker) {
        live.remove(conferenceId, guest); // <1>
        live.remove(conferenceId, Removal.builder().person(troublemaker).rejoin(false).build());
    }
    // end::remove[]

    // tag::settings[]
    public void closeTheDoors(String conferenceId) {
        live.changeSettings(conferenceId, s -> s
                .locked(true)
                .screenSharing(false)
                .selfUnmute(false));
    }
    // end::settings[]

    // tag::end[]
    public void close(String conferenceId, String host) {
        try {
            live.end(conferenceId, host);
        } catch (MeetingOverException alreadyOver) {
            // that is what we want
        }
    }
    // end::end[]

    // tag::reactive[]
    public Uni<String> openForAll(String onCall, List<String> team, String title) {
        var request = LiveMeetingRequest.builder().starter(onCall).title(title).invite(team).build();
        return reactive.start(request)
                .map(LiveMeeting::conferenceId)
                .call(conferenceId -> reactive.changeSettings(conferenceId, s -> s.internalOnly(true)));
    }
    // end::reactive[]
}
