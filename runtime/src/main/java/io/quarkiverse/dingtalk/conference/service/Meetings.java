package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.client.Calls.maxResults;
import static io.quarkiverse.dingtalk.conference.client.Calls.nextToken;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;

import java.util.List;
import java.util.function.Consumer;

import io.quarkiverse.dingtalk.conference.Booking;
import io.quarkiverse.dingtalk.conference.ChangedSettings;
import io.quarkiverse.dingtalk.conference.CurrentMeetings;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.RescheduleRequest;
import io.quarkiverse.dingtalk.conference.RescheduledMeeting;
import io.quarkiverse.dingtalk.conference.RunningMeeting;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.ShortLink;
import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
import io.quarkiverse.dingtalk.conference.SignInLink;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.client.Calls.Command;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.meeting.CancelScheduleConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateAutoLoginUrlRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateCustomShortLinkRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.MeetingsApi;
import io.quarkiverse.dingtalk.conference.rest.meeting.QueryConferenceInfoBatchRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.UpdateScheduleConfSettingsRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.UpdateScheduleConferenceRequest;
import io.smallrye.mutiny.Uni;

/** Bookings, reading meetings, and links to them. */
class Meetings extends ReactiveService<ReactiveMeetingService> implements ReactiveMeetingService {

    private final MeetingsApi api;

    Meetings(Calls calls) {
        super(calls);
        this.api = calls.api();
    }

    @Override
    ReactiveMeetingService by(Calls other) {
        return new Meetings(other);
    }

    @Override
    public Uni<ScheduledMeeting> schedule(MeetingRequest request) {
        return calls.call("CreateScheduleConference",
                () -> CreateScheduleConferenceRequest.of(unlessNull("request", request)),
                api::createScheduleConference,
                booked -> request.titleCutTo().map(kept -> booked.toBuilder().titleCutTo(kept).build()).orElse(booked));
    }

    @Override
    public Uni<Booking> booking(String scheduleConferenceId, String unionId) {
        return calls.call("QueryScheduleConference", id("scheduleConferenceId", scheduleConferenceId), id("unionId", unionId),
                api::queryScheduleConference);
    }

    @Override
    public Uni<RescheduledMeeting> reschedule(String scheduleConferenceId, String creator,
            Consumer<RescheduleRequest.Builder> change) {
        return calls.callAfterReading("UpdateScheduleConference",
                () -> {
                    checkIds(scheduleConferenceId, creator);
                    var request = RescheduleRequest.builder();
                    unlessNull("change", change).accept(request);
                    return request.build();
                },
                (within, wanted) -> wanted.complete() ? Uni.createFrom().nullItem()
                        : by(within).booking(scheduleConferenceId, creator),
                (within, wanted, booking) -> within.command("UpdateScheduleConference", () -> {
                    var plan = wanted.appliedTo(scheduleConferenceId, booking);
                    return new Command<>(UpdateScheduleConferenceRequest.of(creator, plan), plan);
                }, api::updateScheduleConference));
    }

    @Override
    public Uni<Void> cancel(String scheduleConferenceId, String creator) {
        return calls.call("CancelScheduleConference", () -> {
            checkIds(scheduleConferenceId, creator);
            return new CancelScheduleConferenceRequest(scheduleConferenceId, creator);
        }, api::cancelScheduleConference);
    }

    private static void checkIds(String scheduleConferenceId, String creator) {
        InvalidRequestException.unlessId("scheduleConferenceId", scheduleConferenceId);
        InvalidRequestException.unlessId("creator", creator);
    }

    @Override
    public Uni<MeetingSettings> settings(String scheduleConferenceId) {
        return calls.call("QueryScheduleConfSettings", id("scheduleConferenceId", scheduleConferenceId),
                api::queryScheduleConfSettings);
    }

    @Override
    public Uni<ChangedSettings> changeSettings(String scheduleConferenceId, String creator,
            Consumer<MeetingSettings.Builder> change) {
        return calls.callAfterReading("UpdateScheduleConfSettings",
                () -> {
                    checkIds(scheduleConferenceId, creator);
                    return unlessNull("change", change);
                },
                (within, checked) -> by(within).settings(scheduleConferenceId),
                (within, checked, before) -> within.command("UpdateScheduleConfSettings", () -> {
                    var settings = before.toBuilder();
                    checked.accept(settings);
                    return settingsToSend(scheduleConferenceId, creator, before, settings.build());
                }, api::updateScheduleConfSettings));
    }

    @Override
    public Uni<ChangedSettings> sendSettings(String scheduleConferenceId, String creator, MeetingSettings settings) {
        return calls.command("UpdateScheduleConfSettings", () -> {
            checkIds(scheduleConferenceId, creator);
            return settingsToSend(scheduleConferenceId, creator, MeetingSettings.builder().build(),
                    unlessNull("settings", settings));
        }, api::updateScheduleConfSettings);
    }

    private static Command<UpdateScheduleConfSettingsRequest, ChangedSettings> settingsToSend(String scheduleConferenceId,
            String creator, MeetingSettings before, MeetingSettings settings) {
        return new Command<>(UpdateScheduleConfSettingsRequest.of(scheduleConferenceId, creator, before, settings),
                ChangedSettings.of(settings));
    }

    @Override
    public Uni<MeetingInfo> info(String conferenceId) {
        return calls.call("QueryConferenceInfo", id("conferenceId", conferenceId), api::queryConferenceInfo);
    }

    @Override
    public ReactivePaged<MeetingInfo> occurrences(String scheduleConferenceId) {
        return calls.list("QueryScheduleConferenceInfo", "scheduleConferenceId", scheduleConferenceId,
                api::queryScheduleConferenceInfo);
    }

    @Override
    public ReactivePaged<MeetingInfo> byRoomCode(String roomCode) {
        return calls.list("QueryConferenceInfoByRoomCode", "roomCode", roomCode, api::queryConferenceInfoByRoomCode);
    }

    @Override
    public ReactivePaged<MeetingMember> members(String conferenceId) {
        return calls.list("QueryConferenceMembers", "conferenceId", conferenceId, api::queryConferenceMembers);
    }

    @Override
    public Uni<List<RunningMeeting>> infos(List<String> conferenceIds) {
        return calls.call("QueryConferenceInfoBatch", () -> QueryConferenceInfoBatchRequest.of(conferenceIds),
                api::queryConferenceInfoBatch);
    }

    @Override
    public ReactivePaged<MeetingInfo> running() {
        return calls.list("QueryOrgConferenceList", () -> null,
                page -> token -> api.queryOrgConferenceList(token, nextToken(page), maxResults(page)));
    }

    @Override
    public Uni<CurrentMeetings> currentMeetings(String unionId) {
        return calls.call("QueryUserOnGoingConference", id("unionId", unionId), api::queryUserOnGoingConference);
    }

    @Override
    public Uni<ShortLink> shortLink(ShortLinkRequest request) {
        return calls.call("CreateCustomShortLink",
                () -> CreateCustomShortLinkRequest.of(unlessNull("request", request)), api::createCustomShortLink);
    }

    @Override
    public Uni<SignInLink> signInLink(String joinUrl, String unionId) {
        return calls.call("CreateAutoLoginUrl",
                () -> new CreateAutoLoginUrlRequest(InvalidRequestException.unlessId("joinUrl", joinUrl),
                        InvalidRequestException.unlessId("unionId", unionId)),
                api::createAutoLoginUrl);
    }
}
