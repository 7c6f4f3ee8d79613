package io.quarkiverse.dingtalk.conference.client;

import static io.quarkiverse.dingtalk.conference.client.Calls.id;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessId;

import java.io.Closeable;
import java.io.IOException;

import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingMember;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.ReactiveMeetingService;
import io.quarkiverse.dingtalk.conference.ReactivePaged;
import io.quarkiverse.dingtalk.conference.ScheduledMeeting;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.ConferenceApi;
import io.quarkiverse.dingtalk.conference.rest.CreateScheduleConferenceRequest;
import io.smallrye.mutiny.Uni;

/** The one implementation of all operations; the blocking service waits for this one. */
class ReactiveMeetings implements ReactiveMeetingService, AutoCloseable {

    private final ConferenceApi api;
    private final Calls calls;
    private final Organizations organizations;

    ReactiveMeetings(ConferenceApi api, Calls calls, Organizations organizations) {
        this.api = api;
        this.calls = calls;
        this.organizations = organizations;
    }

    @Override
    public ReactiveMeetingService forOrganization(String corpId) {
        return new ReactiveMeetings(api, organizations.of(corpId), organizations);
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
        return calls.list("QueryScheduleConferenceInfo", unlessId("scheduleConferenceId", scheduleConferenceId),
                api::queryScheduleConferenceInfo);
    }

    @Override
    public ReactivePaged<MeetingInfo> byRoomCode(String roomCode) {
        return calls.list("QueryConferenceInfoByRoomCode", unlessId("roomCode", roomCode), api::queryConferenceInfoByRoomCode);
    }

    @Override
    public ReactivePaged<MeetingMember> members(String conferenceId) {
        return calls.list("QueryConferenceMembers", unlessId("conferenceId", conferenceId), api::queryConferenceMembers);
    }

    @Override
    public void close() throws IOException {
        ((Closeable) api).close();
    }
}
