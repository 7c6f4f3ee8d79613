package io.quarkiverse.dingtalk.conference.service;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.client.Calls;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.MeetingsApi;
import io.smallrye.mutiny.Uni;

/** Bookings, and reading meetings. */
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
                () -> CreateScheduleConferenceRequest.of(InvalidRequestException.unlessNull("request", request)),
                api::createScheduleConference,
                booked -> request.titleCutTo().map(kept -> booked.toBuilder().titleCutTo(kept).build()).orElse(booked));
    }

    @Override
    public Uni<MeetingSettings> settings(String scheduleConferenceId) {
        return calls.call("QueryScheduleConfSettings", id("scheduleConferenceId", scheduleConferenceId),
                api::queryScheduleConfSettings);
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
}
