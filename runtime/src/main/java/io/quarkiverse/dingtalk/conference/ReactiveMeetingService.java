package io.quarkiverse.dingtalk.conference;

import java.util.List;
import java.util.function.Consumer;

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

    /**
     * @see MeetingService#booking
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<Booking> booking(String scheduleConferenceId, String unionId) {
        throw Unsupported.by(this, "booking");
    }

    /**
     * @see MeetingService#reschedule
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<RescheduledMeeting> reschedule(String scheduleConferenceId, String creator,
            Consumer<RescheduleRequest.Builder> change) {
        throw Unsupported.by(this, "reschedule");
    }

    /**
     * @see MeetingService#cancel
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<Void> cancel(String scheduleConferenceId, String creator) {
        throw Unsupported.by(this, "cancel");
    }

    /**
     * @see MeetingService#changeSettings
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<ChangedSettings> changeSettings(String scheduleConferenceId, String creator,
            Consumer<MeetingSettings.Builder> change) {
        throw Unsupported.by(this, "changeSettings");
    }

    /**
     * @see MeetingService#sendSettings
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<ChangedSettings> sendSettings(String scheduleConferenceId, String creator, MeetingSettings settings) {
        throw Unsupported.by(this, "sendSettings");
    }

    /**
     * @see MeetingService#infos
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<List<RunningMeeting>> infos(List<String> conferenceIds) {
        throw Unsupported.by(this, "infos");
    }

    /**
     * @see MeetingService#running
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default ReactivePaged<MeetingInfo> running() {
        throw Unsupported.by(this, "running");
    }

    /**
     * @see MeetingService#currentMeetings
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<CurrentMeetings> currentMeetings(String unionId) {
        throw Unsupported.by(this, "currentMeetings");
    }

    /**
     * @see MeetingService#shortLink
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<ShortLink> shortLink(ShortLinkRequest request) {
        throw Unsupported.by(this, "shortLink");
    }

    /**
     * @see MeetingService#signInLink
     * @throws UnsupportedOperationException by a service of the application that does not implement it
     */
    default Uni<SignInLink> signInLink(String joinUrl, String unionId) {
        throw Unsupported.by(this, "signInLink");
    }
}
