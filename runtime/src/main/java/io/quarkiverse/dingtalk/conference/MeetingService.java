package io.quarkiverse.dingtalk.conference;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;

/**
 * Video meetings of a DingTalk organization: inject it. Every method waits for DingTalk's answer; call it from worker and
 * virtual threads, where waiting is fine, and use {@link ReactiveMeetingService} on event loops. Safe for use by many
 * threads.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it. Wrong input is an
 * {@link InvalidRequestException} before anything is sent, and names what is wrong; null is refused so too.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface MeetingService extends ConferenceService<MeetingService, ReactiveMeetingService> {

    @Override
    default MeetingService over(ReactiveMeetingService reactive) {
        return () -> reactive;
    }

    /**
     * Books a meeting. DingTalk's page: "Create a booked meeting".
     *
     * @throws OutcomeUnknownException if nobody can know whether the meeting is booked; look before booking again
     */
    default ScheduledMeeting schedule(MeetingRequest request) {
        return Await.result(reactive().schedule(request));
    }

    /**
     * The settings of a booked meeting, as far as DingTalk tells them. DingTalk's page: "Query the settings of a scheduled
     * meeting".
     *
     * @param scheduleConferenceId the id of the booking
     * @throws ResourceNotFoundException if there is none
     * @throws PermissionDeniedException if the app may not see this meeting
     */
    default MeetingSettings settings(String scheduleConferenceId) {
        return Await.result(reactive().settings(scheduleConferenceId));
    }

    /**
     * A meeting that has been started. DingTalk's page: "Query meeting information".
     *
     * @param conferenceId the id of the meeting, not of the booking
     * @throws ResourceNotFoundException if there is none
     * @throws PermissionDeniedException if the app may not see this meeting
     */
    default MeetingInfo info(String conferenceId) {
        return Await.result(reactive().info(conferenceId));
    }

    /**
     * The meetings that came out of a booking: one each time it was started. DingTalk's page: "List the meetings of a
     * booked meeting". If there is no such booking, reading the list throws {@link ResourceNotFoundException}.
     *
     * @param scheduleConferenceId the id of the booking
     */
    default Paged<MeetingInfo> occurrences(String scheduleConferenceId) {
        return reactive().occurrences(scheduleConferenceId).blocking();
    }

    /**
     * The meetings that people join with a room code; several, if they belong to a recurring booking. DingTalk's page:
     * "Query meetings by meeting code". If there is no such room code, reading the list throws
     * {@link ResourceNotFoundException}.
     *
     * @param roomCode the number people type to join
     */
    default Paged<MeetingInfo> byRoomCode(String roomCode) {
        return reactive().byRoomCode(roomCode).blocking();
    }

    /**
     * Who is or was in a meeting. DingTalk's operation QueryConferenceMembers. If there is no such meeting, reading the list
     * throws {@link ResourceNotFoundException}.
     *
     * @param conferenceId the id of the meeting, not of the booking
     */
    default Paged<MeetingMember> members(String conferenceId) {
        return reactive().members(conferenceId).blocking();
    }
}
