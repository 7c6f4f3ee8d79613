package io.quarkiverse.dingtalk.conference;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.smallrye.mutiny.Uni;

/**
 * Video meetings of a DingTalk organization, without blocking: inject it. The methods do what those of
 * {@link MeetingService} with the same names do. Nothing is sent before somebody subscribes; every subscription sends
 * anew, so subscribe once to a {@code Uni} that books. Failures come as {@link ConferenceException} down the {@code Uni} or
 * {@code Multi}, wrong input too; methods that return no {@code Uni} throw {@link InvalidRequestException} at once for an
 * argument that is wrong. Safe for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveMeetingService extends ReactiveConferenceService<ReactiveMeetingService> {

    /** @see MeetingService#schedule */
    Uni<ScheduledMeeting> schedule(MeetingRequest request);

    /** @see MeetingService#settings */
    Uni<MeetingSettings> settings(String scheduleConferenceId);

    /** @see MeetingService#info */
    Uni<MeetingInfo> info(String conferenceId);

    /** @see MeetingService#occurrences */
    ReactivePaged<MeetingInfo> occurrences(String scheduleConferenceId);

    /** @see MeetingService#byRoomCode */
    ReactivePaged<MeetingInfo> byRoomCode(String roomCode);

    /** @see MeetingService#members */
    ReactivePaged<MeetingMember> members(String conferenceId);
}
