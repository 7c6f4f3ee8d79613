package io.quarkiverse.dingtalk.conference.live;

import java.util.List;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.ReactiveConferenceService;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.smallrye.mutiny.Uni;

/**
 * Meetings that are under way, without blocking: inject it. The methods do what those of {@link LiveMeetingService} with the
 * same names do. Nothing is sent before somebody subscribes; every subscription sends anew, so subscribe once to a
 * {@code Uni} that starts a meeting or rings people. Failures come as {@link ConferenceException} down the {@code Uni}, wrong
 * input too. Safe for use by many threads.
 * <p>
 * For an implementation of one's own: methods that are added later are default methods that throw
 * {@link UnsupportedOperationException}, so that it still compiles.
 */
public interface ReactiveLiveMeetingService extends ReactiveConferenceService<ReactiveLiveMeetingService> {

    /** @see LiveMeetingService#start */
    Uni<LiveMeeting> start(LiveMeetingRequest request);

    /** @see LiveMeetingService#end */
    Uni<Void> end(String conferenceId, String host);

    /** @see LiveMeetingService#lock */
    Uni<Void> lock(String conferenceId);

    /** @see LiveMeetingService#unlock */
    Uni<Void> unlock(String conferenceId);

    /** @see LiveMeetingService#changeSettings(String, Consumer) */
    Uni<Void> changeSettings(String conferenceId, Consumer<LiveMeetingSettings.Builder> change);

    /** @see LiveMeetingService#changeSettings(String, LiveMeetingSettings) */
    Uni<Void> changeSettings(String conferenceId, LiveMeetingSettings settings);

    /** @see LiveMeetingService#updateExtInfo */
    Uni<Void> updateExtInfo(String conferenceId);

    /** @see LiveMeetingService#invite */
    Uni<Void> invite(String conferenceId, Invitation invitation);

    /** @see LiveMeetingService#inviteMcu */
    Uni<Void> inviteMcu(String roomCode, String mcuRoomCode, String inviter);

    /** @see LiveMeetingService#remove(String, String) */
    Uni<Void> remove(String conferenceId, String unionId);

    /** @see LiveMeetingService#remove(String, Removal) */
    Uni<Void> remove(String conferenceId, Removal removal);

    /** @see LiveMeetingService#mute(String, String) */
    Uni<Void> mute(String conferenceId, String unionId);

    /** @see LiveMeetingService#mute(String, Participant) */
    Uni<Void> mute(String conferenceId, Participant person);

    /** @see LiveMeetingService#unmute(String, String) */
    Uni<Void> unmute(String conferenceId, String unionId);

    /** @see LiveMeetingService#unmute(String, Participant) */
    Uni<Void> unmute(String conferenceId, Participant person);

    /** @see LiveMeetingService#muteAll(String) */
    Uni<Void> muteAll(String conferenceId);

    /** @see LiveMeetingService#muteAll(String, boolean) */
    Uni<Void> muteAll(String conferenceId, boolean selfUnmute);

    /** @see LiveMeetingService#unmuteAll */
    Uni<Void> unmuteAll(String conferenceId);

    /** @see LiveMeetingService#addCoHosts */
    Uni<Void> addCoHosts(String conferenceId, List<String> unionIds);

    /** @see LiveMeetingService#removeCoHosts */
    Uni<Void> removeCoHosts(String conferenceId, List<String> unionIds);

    /** @see LiveMeetingService#focus */
    Uni<Void> focus(String conferenceId, String unionId);

    /** @see LiveMeetingService#unfocus */
    Uni<Void> unfocus(String conferenceId, String unionId);

    /** @see LiveMeetingService#rename */
    Uni<Void> rename(String conferenceId, String unionId, String name);
}
