package io.quarkiverse.dingtalk.conference.live;

import java.util.List;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.ConferenceService;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.await.Await;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;
import io.quarkiverse.dingtalk.conference.error.PermissionDeniedException;

/**
 * Meetings that are under way: inject it to start one at once, call people in, steer it and end it. Every method waits for
 * DingTalk's answer; call it from worker and virtual threads, where waiting is fine, and use
 * {@link ReactiveLiveMeetingService} on event loops. Safe for use by many threads. Meetings are booked and read by
 * {@link MeetingService}.
 * <p>
 * Every method throws {@link ConferenceException}, whose kind says what can be done about it. Wrong input is an
 * {@link InvalidRequestException} before anything is sent, and names what is wrong; null is refused so too. A person whom
 * DingTalk does not know is one too, with DingTalk's code. A command to a meeting that has ended is a
 * {@link MeetingOverException}.
 * <p>
 * DingTalk does not document whether an app may act on every meeting of its organization. People are named by their unionId.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods, as all but {@link #reactive()}
 * are.
 */
public interface LiveMeetingService extends ConferenceService<LiveMeetingService, ReactiveLiveMeetingService> {

    @Override
    default LiveMeetingService over(ReactiveLiveMeetingService reactive) {
        return () -> reactive;
    }

    /**
     * Starts a meeting at once and rings the people who are invited. DingTalk's operation CreateVideoConference.
     *
     * @throws PermissionDeniedException if the organization or the group does not allow it
     * @throws OutcomeUnknownException if nobody can know whether the meeting was started; look before starting another
     */
    default LiveMeeting start(LiveMeetingRequest request) {
        return Await.result(reactive().start(request));
    }

    /**
     * Ends a meeting for everybody. DingTalk's operation CloseVideoConference.
     *
     * @param host the unionId of the host: nobody else may end it
     * @throws MeetingOverException if it has ended already; by this very call, if that was tried again after its answer was
     *         lost
     * @throws PermissionDeniedException for anybody else
     */
    default void end(String conferenceId, String host) {
        Await.result(reactive().end(conferenceId, host));
    }

    /**
     * Lets nobody else in. DingTalk's operation LockConference.
     *
     * @throws PermissionDeniedException if the app may not do that
     */
    default void lock(String conferenceId) {
        Await.result(reactive().lock(conferenceId));
    }

    /**
     * Lets people in again. DingTalk's operation LockConference.
     *
     * @throws PermissionDeniedException if the app may not do that
     */
    default void unlock(String conferenceId) {
        Await.result(reactive().unlock(conferenceId));
    }

    /**
     * Changes several settings of a meeting at once: {@code live.changeSettings(id, s -> s.locked(true).screenSharing(false))}.
     * Only what is set is sent. DingTalk's operation UpdateVideoConferenceSetting. Without a public page: from the official
     * SDK.
     *
     * @param change sets at least one of them; called once for each call
     */
    default void changeSettings(String conferenceId, Consumer<LiveMeetingSettings.Builder> change) {
        Await.result(reactive().changeSettings(conferenceId, change));
    }

    /**
     * The same for a change that is made already.
     *
     * @see #changeSettings(String, Consumer)
     */
    default void changeSettings(String conferenceId, LiveMeetingSettings settings) {
        Await.result(reactive().changeSettings(conferenceId, settings));
    }

    /**
     * DingTalk's operation UpdateVideoConferenceExtInfo, which takes nothing but the id. Nobody but DingTalk knows what it
     * does. Without a public page: from the official SDK.
     *
     * @throws OutcomeUnknownException if nobody can know whether DingTalk did it
     */
    default void updateExtInfo(String conferenceId) {
        Await.result(reactive().updateExtInfo(conferenceId));
    }

    /**
     * Calls people into a meeting, in DingTalk or by telephone. DingTalk's operation InviteUsers, which documents no maximum.
     *
     * @throws OutcomeUnknownException if nobody can know whether they were rung; a second call rings them again
     */
    default void invite(String conferenceId, Invitation invitation) {
        Await.result(reactive().invite(conferenceId, invitation));
    }

    /**
     * Calls a room system into a meeting. DingTalk's operation InviteMcu. Without a public page: from the official SDK.
     *
     * @param roomCode the number that people type to join the meeting
     * @param mcuRoomCode the number of the room at the MCU; a guess
     * @param inviter the unionId of who invites; a guess
     * @throws OutcomeUnknownException if nobody can know whether the room was called; a second call rings it again
     */
    default void inviteMcu(String roomCode, String mcuRoomCode, String inviter) {
        Await.result(reactive().inviteMcu(roomCode, mcuRoomCode, inviter));
    }

    /**
     * Removes a person, with all devices, who is told so. DingTalk documents no default for whether the person may come back;
     * a {@link Removal} says it. DingTalk's operation KickMembers.
     *
     * @throws OutcomeUnknownException if nobody can know whether the person was removed; a second call may remove a person
     *         who has come back
     */
    default void remove(String conferenceId, String unionId) {
        Await.result(reactive().remove(conferenceId, unionId));
    }

    /**
     * Removes people, or devices of theirs, for now or for good. DingTalk's operation KickMembers.
     *
     * @throws OutcomeUnknownException if nobody can know whether they were removed; a second call may remove people who have
     *         come back
     */
    default void remove(String conferenceId, Removal removal) {
        Await.result(reactive().remove(conferenceId, removal));
    }

    /** Mutes a person on all devices. DingTalk's operation MuteMembers. */
    default void mute(String conferenceId, String unionId) {
        Await.result(reactive().mute(conferenceId, unionId));
    }

    /** Mutes a person, or one device. DingTalk's operation MuteMembers, which takes one person a call. */
    default void mute(String conferenceId, Participant person) {
        Await.result(reactive().mute(conferenceId, person));
    }

    /**
     * Unmutes a person on all devices, or asks the person to do so: DingTalk does not document which. DingTalk's operation
     * MuteMembers.
     */
    default void unmute(String conferenceId, String unionId) {
        Await.result(reactive().unmute(conferenceId, unionId));
    }

    /** Unmutes a person, or one device, like {@link #unmute(String, String)}. */
    default void unmute(String conferenceId, Participant person) {
        Await.result(reactive().unmute(conferenceId, person));
    }

    /**
     * Mutes everybody; DingTalk does not document whether the host too. Whether people may unmute themselves is left to
     * DingTalk, which documents no default. DingTalk's operation MuteAll.
     */
    default void muteAll(String conferenceId) {
        Await.result(reactive().muteAll(conferenceId));
    }

    /**
     * Mutes everybody; DingTalk does not document whether the host too. DingTalk's operation MuteAll.
     *
     * @param selfUnmute whether people may unmute themselves
     */
    default void muteAll(String conferenceId, boolean selfUnmute) {
        Await.result(reactive().muteAll(conferenceId, selfUnmute));
    }

    /** Unmutes everybody. DingTalk's operation MuteAll. */
    default void unmuteAll(String conferenceId) {
        Await.result(reactive().unmuteAll(conferenceId));
    }

    /**
     * Makes people co-hosts. DingTalk's operation Cohosts. A meeting has a maximum, by DingTalk's help pages none in free
     * meetings, 20 in paid ones and 50 in cloud meeting rooms.
     *
     * @param unionIds at least one
     */
    default void addCoHosts(String conferenceId, List<String> unionIds) {
        Await.result(reactive().addCoHosts(conferenceId, unionIds));
    }

    /**
     * Takes the role of co-host away. DingTalk's operation Cohosts.
     *
     * @param unionIds at least one
     */
    default void removeCoHosts(String conferenceId, List<String> unionIds) {
        Await.result(reactive().removeCoHosts(conferenceId, unionIds));
    }

    /** Puts a person on everybody's screen. DingTalk's operation Focus; no operation tells who is in focus. */
    default void focus(String conferenceId, String unionId) {
        Await.result(reactive().focus(conferenceId, unionId));
    }

    /**
     * Lets everybody choose again whom they see. DingTalk's operation Focus.
     *
     * @param unionId who was in focus; DingTalk's page contradicts itself on whether it is needed
     */
    default void unfocus(String conferenceId, String unionId) {
        Await.result(reactive().unfocus(conferenceId, unionId));
    }

    /**
     * Changes the name that is shown for a person. DingTalk's operation UpdateMemberNick. Without a public page: from the
     * official SDK, since its release 2.2.62.
     *
     * @param unionId who is renamed; a guess, since the operation names no other person
     * @param name the new one; its greatest length is not public
     */
    default void rename(String conferenceId, String unionId, String name) {
        Await.result(reactive().rename(conferenceId, unionId, name));
    }
}
