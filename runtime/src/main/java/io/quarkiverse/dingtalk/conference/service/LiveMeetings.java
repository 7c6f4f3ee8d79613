package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeeting;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingSettings;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.ReactiveLiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkiverse.dingtalk.conference.rest.live.CohostsRequest;
import io.quarkiverse.dingtalk.conference.rest.live.CreateVideoConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.live.FocusRequest;
import io.quarkiverse.dingtalk.conference.rest.live.InviteMcuRequest;
import io.quarkiverse.dingtalk.conference.rest.live.InviteUsersRequest;
import io.quarkiverse.dingtalk.conference.rest.live.KickMembersRequest;
import io.quarkiverse.dingtalk.conference.rest.live.LiveApi;
import io.quarkiverse.dingtalk.conference.rest.live.LockConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.live.MuteAllRequest;
import io.quarkiverse.dingtalk.conference.rest.live.MuteMembersRequest;
import io.quarkiverse.dingtalk.conference.rest.live.UpdateMemberNickRequest;
import io.quarkiverse.dingtalk.conference.rest.live.UpdateVideoConferenceSettingRequest;
import io.smallrye.mutiny.Uni;

/** Meetings that are under way. */
class LiveMeetings extends ReactiveService<ReactiveLiveMeetingService> implements ReactiveLiveMeetingService {

    private final LiveApi api;

    LiveMeetings(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveLiveMeetingService by(Calls other) {
        return new LiveMeetings(other);
    }

    @Override
    public Uni<LiveMeeting> start(LiveMeetingRequest request) {
        return calls.call("CreateVideoConference", () -> CreateVideoConferenceRequest.of(unlessNull("request", request)),
                api::createVideoConference,
                started -> request.titleCutTo().map(kept -> started.toBuilder().titleCutTo(kept).build()).orElse(started));
    }

    @Override
    public Uni<Void> end(String conferenceId, String host) {
        return calls.call("CloseVideoConference", id("conferenceId", conferenceId), id("host", host),
                api::closeVideoConference);
    }

    @Override
    public Uni<Void> lock(String conferenceId) {
        return lock(conferenceId, LockConferenceRequest.LOCK);
    }

    @Override
    public Uni<Void> unlock(String conferenceId) {
        return lock(conferenceId, LockConferenceRequest.UNLOCK);
    }

    private Uni<Void> lock(String conferenceId, LockConferenceRequest request) {
        return calls.call("LockConference", id("conferenceId", conferenceId), () -> request, api::lockConference);
    }

    @Override
    public Uni<Void> changeSettings(String conferenceId, Consumer<LiveMeetingSettings.Builder> change) {
        return changeSettings(conferenceId, () -> {
            var settings = LiveMeetingSettings.builder();
            unlessNull("change", change).accept(settings);
            return settings.build();
        });
    }

    @Override
    public Uni<Void> changeSettings(String conferenceId, LiveMeetingSettings settings) {
        return changeSettings(conferenceId, () -> unlessNull("settings", settings));
    }

    private Uni<Void> changeSettings(String conferenceId, Supplier<LiveMeetingSettings> settings) {
        return calls.call("UpdateVideoConferenceSetting", id("conferenceId", conferenceId),
                () -> UpdateVideoConferenceSettingRequest.of(settings.get()), api::updateVideoConferenceSetting);
    }

    @Override
    public Uni<Void> updateExtInfo(String conferenceId) {
        return calls.call("UpdateVideoConferenceExtInfo", id("conferenceId", conferenceId),
                api::updateVideoConferenceExtInfo);
    }

    @Override
    public Uni<Void> invite(String conferenceId, Invitation invitation) {
        return calls.call("InviteUsers", id("conferenceId", conferenceId),
                () -> InviteUsersRequest.of(unlessNull("invitation", invitation)), api::inviteUsers);
    }

    @Override
    public Uni<Void> inviteMcu(String roomCode, String mcuRoomCode, String inviter) {
        return calls.call("InviteMcu", () -> InviteMcuRequest.of(roomCode, mcuRoomCode, inviter), api::inviteMcu);
    }

    @Override
    public Uni<Void> remove(String conferenceId, String unionId) {
        return remove(conferenceId, () -> Removal.builder().person(unionId).build());
    }

    @Override
    public Uni<Void> remove(String conferenceId, Removal removal) {
        return remove(conferenceId, () -> unlessNull("removal", removal));
    }

    private Uni<Void> remove(String conferenceId, Supplier<Removal> removal) {
        return calls.call("KickMembers", id("conferenceId", conferenceId), () -> KickMembersRequest.of(removal.get()),
                api::kickMembers);
    }

    @Override
    public Uni<Void> mute(String conferenceId, String unionId) {
        return mute(conferenceId, () -> MuteMembersRequest.mute(Participant.of(unionId)));
    }

    @Override
    public Uni<Void> mute(String conferenceId, Participant person) {
        return mute(conferenceId, () -> MuteMembersRequest.mute(unlessNull("person", person)));
    }

    @Override
    public Uni<Void> unmute(String conferenceId, String unionId) {
        return mute(conferenceId, () -> MuteMembersRequest.unmute(Participant.of(unionId)));
    }

    @Override
    public Uni<Void> unmute(String conferenceId, Participant person) {
        return mute(conferenceId, () -> MuteMembersRequest.unmute(unlessNull("person", person)));
    }

    private Uni<Void> mute(String conferenceId, Supplier<MuteMembersRequest> request) {
        return calls.call("MuteMembers", id("conferenceId", conferenceId), request, api::muteMembers);
    }

    @Override
    public Uni<Void> muteAll(String conferenceId) {
        return muteAll(conferenceId, MuteAllRequest.MUTE);
    }

    @Override
    public Uni<Void> muteAll(String conferenceId, boolean selfUnmute) {
        return muteAll(conferenceId, MuteAllRequest.mute(selfUnmute));
    }

    @Override
    public Uni<Void> unmuteAll(String conferenceId) {
        return muteAll(conferenceId, MuteAllRequest.UNMUTE);
    }

    private Uni<Void> muteAll(String conferenceId, MuteAllRequest request) {
        return calls.call("MuteAll", id("conferenceId", conferenceId), () -> request, api::muteAll);
    }

    @Override
    public Uni<Void> addCoHosts(String conferenceId, List<String> unionIds) {
        return coHosts(conferenceId, () -> CohostsRequest.add(unionIds));
    }

    @Override
    public Uni<Void> removeCoHosts(String conferenceId, List<String> unionIds) {
        return coHosts(conferenceId, () -> CohostsRequest.remove(unionIds));
    }

    private Uni<Void> coHosts(String conferenceId, Supplier<CohostsRequest> request) {
        return calls.call("Cohosts", id("conferenceId", conferenceId), request, api::cohosts);
    }

    @Override
    public Uni<Void> focus(String conferenceId, String unionId) {
        return focus(conferenceId, () -> FocusRequest.focus(unionId));
    }

    @Override
    public Uni<Void> unfocus(String conferenceId, String unionId) {
        return focus(conferenceId, () -> FocusRequest.unfocus(unionId));
    }

    private Uni<Void> focus(String conferenceId, Supplier<FocusRequest> request) {
        return calls.call("Focus", id("conferenceId", conferenceId), request, api::focus);
    }

    @Override
    public Uni<Void> rename(String conferenceId, String unionId, String name) {
        return calls.call("UpdateMemberNick", id("conferenceId", conferenceId),
                () -> UpdateMemberNickRequest.of(unionId, name), api::updateMemberNick);
    }
}
