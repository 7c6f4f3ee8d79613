package io.quarkiverse.dingtalk.conference;

import java.util.List;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
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
     * A booking as it is planned: title, times, room code and link. DingTalk's page: "Query a booked meeting".
     *
     * @param scheduleConferenceId the id of the booking
     * @param unionId of the person in whose name it is read
     * @throws PermissionDeniedException if this person may not see it
     * @throws MeetingOverException if it was canceled
     * @throws InvalidRequestException if there is none: DingTalk has no code of its own for that here
     */
    default Booking booking(String scheduleConferenceId, String unionId) {
        return Await.result(reactive().booking(scheduleConferenceId, unionId));
    }

    /**
     * Changes the title or the times of a booking; the settings stay. Only what is to change is given:
     * {@code meetings.reschedule(id, creator, r -> r.startsAt(later))}. A meeting whose beginning alone is moved keeps its
     * length. DingTalk takes all or nothing; so unless title, beginning and end are all given, the booking is read first. Both
     * calls together take no longer than the deadline of one. If the first one fails, nothing was changed. What somebody else
     * changes between the two is overwritten. DingTalk's page: "Update a booked meeting".
     * <p>
     * DingTalk takes at most 50 characters of title here, and does not say what it does with more. Of a longer one, up to 256
     * characters, the first 50 are sent, which is what is kept of it when a meeting is booked; the answer says so.
     *
     * @param scheduleConferenceId the id of the booking
     * @param creator the unionId of who booked it
     * @param change called once for each call
     * @throws InvalidRequestException if nothing is to change, or the end would not be after the beginning
     * @throws MeetingOverException if the booking was canceled
     * @throws PermissionDeniedException if this person may not change it
     * @throws OutcomeUnknownException if nobody can know whether it was changed; to do it again does no harm
     */
    default RescheduledMeeting reschedule(String scheduleConferenceId, String creator,
            Consumer<RescheduleRequest.Builder> change) {
        return Await.result(reactive().reschedule(scheduleConferenceId, creator, change));
    }

    /**
     * Cancels a booking. A meeting of it that is running is not said to end. Only for meetings that were booked by
     * {@link #schedule}; others are canceled in the calendar. DingTalk's page: "Cancel a booked meeting". What it answers for a
     * booking that was canceled before is not documented.
     *
     * @param scheduleConferenceId the id of the booking
     * @param creator the unionId of who booked it
     * @throws PermissionDeniedException if this person may not cancel it
     * @throws OutcomeUnknownException if nobody can know whether it was canceled; to do it again does no harm
     */
    default void cancel(String scheduleConferenceId, String creator) {
        Await.result(reactive().cancel(scheduleConferenceId, creator));
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
     * Changes settings of a booked meeting: {@code meetings.changeSettings(id, creator, s -> s.waitingRoom(false))}. DingTalk
     * does not say whether it keeps the settings that a change leaves out; so the settings are read first, and all are sent
     * with the change. It does not tell all of them: {@link ChangedSettings#possiblyLost()} names those that may be lost, and
     * to set them again is the only way to be sure. A list that gets empty is sent as an empty one; a value that is set to null
     * is left out. Both calls together take no longer than the deadline of one. If the first one fails, nothing was changed.
     * What somebody else changes between the two is overwritten. DingTalk's page: "Update the settings of a scheduled meeting".
     *
     * @param scheduleConferenceId the id of the booking
     * @param creator the unionId of who booked it
     * @param change called once for each call, with the settings that were read
     * @throws InvalidRequestException if the settings cannot be sent; {@link MinutesSettings#recordShownByParticipants()} only
     *         when booking
     * @throws ResourceNotFoundException if there is no such booking
     * @throws PermissionDeniedException if this person may not change it
     * @throws OutcomeUnknownException if nobody can know whether they were changed; to do it again does no harm
     */
    default ChangedSettings changeSettings(String scheduleConferenceId, String creator,
            Consumer<MeetingSettings.Builder> change) {
        return Await.result(reactive().changeSettings(scheduleConferenceId, creator, change));
    }

    /**
     * Sends settings of a booked meeting as they are, without reading the present ones. What is empty is not sent, empty lists
     * neither, and DingTalk does not say whether it keeps what it is not sent.
     *
     * @param settings all that is sent
     * @see #changeSettings
     */
    default ChangedSettings sendSettings(String scheduleConferenceId, String creator, MeetingSettings settings) {
        return Await.result(reactive().sendSettings(scheduleConferenceId, creator, settings));
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

    /**
     * Running meetings and the people in them, with their microphones and cameras. DingTalk's page: "Batch query of video
     * conference information". It says that a meeting that is over is refused, and not what becomes of the others then.
     *
     * @param conferenceIds the ids of the meetings, at least one; DingTalk documents no maximum
     * @return the meetings that were found
     */
    default List<RunningMeeting> infos(List<String> conferenceIds) {
        return Await.result(reactive().infos(conferenceIds));
    }

    /** The meetings that are running in the organization. DingTalk's operation QueryOrgConferenceList. */
    default Paged<MeetingInfo> running() {
        return reactive().running().blocking();
    }

    /**
     * The meetings that a person is in now. DingTalk's operation QueryUserOnGoingConference.
     *
     * @param unionId the person
     */
    default CurrentMeetings currentMeetings(String unionId) {
        return Await.result(reactive().currentMeetings(unionId));
    }

    /**
     * Makes a personal link to a booked meeting, with data for an extension app. DingTalk's operation CreateCustomShortLink.
     *
     * @throws ResourceNotFoundException if there is no such booking
     * @throws PermissionDeniedException if this person may not make links to it
     * @throws OutcomeUnknownException if nobody can know whether a link was made; to make another one leaves one behind at
     *         worst
     */
    default ShortLink shortLink(ShortLinkRequest request) {
        return Await.result(reactive().shortLink(request));
    }

    /**
     * Makes of a link to join a meeting one that signs in a person. Whoever has it is that person: keep it out of logs and
     * hand it to nobody else. Without a public page: from the official SDK. That the person is named by unionId is guessed.
     *
     * @param joinUrl the link that people open to join
     * @param unionId who is to be signed in
     * @throws OutcomeUnknownException if nobody can know whether a link was made
     */
    default SignInLink signInLink(String joinUrl, String unionId) {
        return Await.result(reactive().signInLink(joinUrl, unionId));
    }
}
