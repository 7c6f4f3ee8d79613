package io.quarkiverse.dingtalk.conference.it.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MinutesReceivers;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
import io.quarkiverse.dingtalk.conference.SmallWindow;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.live.Invitation;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingRequest;
import io.quarkiverse.dingtalk.conference.live.LiveMeetingService;
import io.quarkiverse.dingtalk.conference.live.Participant;
import io.quarkiverse.dingtalk.conference.live.PhoneInvitee;
import io.quarkiverse.dingtalk.conference.live.Removal;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;
import io.quarkiverse.dingtalk.conference.recording.AllowListChange;
import io.quarkiverse.dingtalk.conference.recording.AllowListEntry;
import io.quarkiverse.dingtalk.conference.recording.PlaybackRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingRequest;
import io.quarkiverse.dingtalk.conference.recording.RecordingService;
import io.quarkiverse.dingtalk.conference.recording.RecordingType;
import io.quarkiverse.dingtalk.conference.recording.TranscriptRequest;
import io.quarkiverse.dingtalk.conference.report.MeetingReportService;
import io.quarkiverse.dingtalk.conference.report.ReportFilter;
import io.quarkiverse.dingtalk.conference.streaming.StreamRequest;
import io.quarkiverse.dingtalk.conference.streaming.StreamingService;

/** Every operation, called by our services with everything that can be said. */
@ApplicationScoped
class OurCalls {

    /** One call. */
    @FunctionalInterface
    interface Call {

        Object make(Ids ids);
    }

    private final Map<String, Call> byOperation = new TreeMap<>();

    @Inject
    OurCalls(MeetingService meetings, LiveMeetingService live, RecordingService recordings, MinutesService minutes,
            StreamingService streaming, MeetingReportService reports) {
        ofBookings(meetings);
        ofReads(meetings);
        ofMeetingsUnderWay(live);
        ofRecordings(recordings);
        ofMinutes(minutes);
        ofStreams(streaming);
        ofReports(reports);
    }

    private void ofBookings(MeetingService meetings) {
        byOperation.put("CreateScheduleConference", ids -> meetings.schedule(booking(ids)));
        byOperation.put("QueryScheduleConference", ids -> meetings.booking(ids.booking(), ids.creator()));
        byOperation.put("UpdateScheduleConference",
                ids -> meetings.reschedule(ids.booking(), ids.creator(), change -> change.title("Moved")
                        .startsAt(Instant.ofEpochMilli(1700000000000L)).lasting(Duration.ofHours(1)))); // all, so nothing is read
        byOperation.put("CancelScheduleConference", ids -> done(() -> meetings.cancel(ids.booking(), ids.creator())));
        byOperation.put("QueryScheduleConfSettings", ids -> meetings.settings(ids.booking()));
        byOperation.put("UpdateScheduleConfSettings",
                ids -> meetings.sendSettings(ids.booking(), ids.creator(), settings(ids).build()));
        byOperation.put("CreateCustomShortLink",
                ids -> meetings.shortLink(ShortLinkRequest.builder().scheduleConferenceId(ids.booking())
                        .creator(ids.creator()).appCode("app").data("data").useApp(true).build()));
        byOperation.put("CreateAutoLoginUrl", ids -> meetings.signInLink(ids.joinUrl(), ids.person()));
    }

    private void ofReads(MeetingService meetings) {
        byOperation.put("QueryScheduleConferenceInfo", ids -> meetings.occurrences(ids.booking()).page(ids.page()));
        byOperation.put("QueryConferenceInfo", ids -> meetings.info(ids.meeting()));
        byOperation.put("QueryConferenceInfoBatch", ids -> meetings.infos(List.of(ids.meeting())));
        byOperation.put("QueryConferenceInfoByRoomCode", ids -> meetings.byRoomCode(ids.roomCode()).page(ids.page()));
        byOperation.put("QueryOrgConferenceList", ids -> meetings.running().page(ids.page()));
        byOperation.put("QueryUserOnGoingConference", ids -> meetings.currentMeetings(ids.creator()));
        byOperation.put("QueryConferenceMembers", ids -> meetings.members(ids.meeting()).page(ids.page()));
    }

    private void ofMeetingsUnderWay(LiveMeetingService live) {
        byOperation.put("CreateVideoConference", ids -> live.start(LiveMeetingRequest.builder().starter(ids.creator())
                .title("Title").invite(ids.person()).ringStarter(true).build()));
        byOperation.put("CloseVideoConference", ids -> done(() -> live.end(ids.meeting(), ids.creator())));
        byOperation.put("LockConference", ids -> done(() -> live.lock(ids.meeting())));
        byOperation.put("UpdateVideoConferenceSetting", ids -> done(() -> live.changeSettings(ids.meeting(),
                change -> change.locked(false).internalOnly(true).screenSharing(true).allMuted(true).selfUnmute(true)
                        .hostTransfer(true))));
        byOperation.put("UpdateVideoConferenceExtInfo", ids -> done(() -> live.updateExtInfo(ids.meeting())));
        byOperation.put("InviteUsers", ids -> done(() -> live.invite(ids.meeting(), Invitation.builder()
                .inviter(ids.creator()).person("somebody", "Somebody")
                .phone(PhoneInvitee.builder().number("13800000000").name("By phone").countryCode("86").ringClient(true).build())
                .build())));
        byOperation.put("KickMembers", ids -> done(() -> live.remove(ids.meeting(),
                Removal.builder().device(ids.person(), "device").rejoin(false).build())));
        byOperation.put("MuteMembers", ids -> done(() -> live.mute(ids.meeting(), Participant.of(ids.person(), "device"))));
        byOperation.put("MuteAll", ids -> done(() -> live.muteAll(ids.meeting(), false)));
        byOperation.put("Cohosts", ids -> done(() -> live.addCoHosts(ids.meeting(), List.of(ids.person()))));
        byOperation.put("Focus", ids -> done(() -> live.focus(ids.meeting(), ids.person())));
        byOperation.put("UpdateMemberNick", ids -> done(() -> live.rename(ids.meeting(), ids.person(), "Another name")));
        byOperation.put("InviteMcu", ids -> done(() -> live.inviteMcu(ids.roomCode(), "room at the MCU", ids.creator())));
    }

    private void ofMinutes(MinutesService minutes) {
        byOperation.put("StartMinutes", ids -> done(() -> minutes.start(ids.meeting(),
                MinutesRequest.builder().starter(ids.creator()).owner(ids.creator()).recordAudio(true).build())));
        byOperation.put("StopMinutes", ids -> done(() -> minutes.pause(ids.meeting(), ids.creator())));
        byOperation.put("QueryMinutesText", ids -> minutes.text(ids.meeting(),
                MinutesTextRequest.builder().reader(ids.creator()).order(TextOrder.NEWEST_FIRST).build()).page(ids.page()));
        byOperation.put("QueryMinutesAudio", ids -> minutes.audio(ids.meeting(), ids.creator()));
        byOperation.put("QueryMinutesSummary", ids -> minutes.summary(ids.meeting(), ids.creator(), "full_summary"));
        byOperation.put("QueryMinutesMeetingResult", ids -> minutes.result(ids.meeting(), ids.creator()));
        byOperation.put("QueryFlashMinutesSummary",
                ids -> minutes.flashSummary(ids.meeting(), MinutesSource.CLOUD_RECORDING, ids.creator()));
        byOperation.put("QueryRecordMinutesUrl",
                ids -> minutes.flashLinks(ids.meeting(), MinutesSource.CLOUD_RECORDING, ids.creator()));
        byOperation.put("GenerateFlashMinutesDocumentUrl", ids -> minutes.flashDocument(ids.meeting(),
                MinutesSource.CLOUD_RECORDING, ids.creator(), Instant.ofEpochMilli(1_900_000_000_000L)));
        byOperation.put("AddRecordPermission", ids -> minutes.shareFlash(ids.meeting(), FlashMinutesShare.builder()
                .source(MinutesSource.CLOUD_RECORDING).owner(ids.creator()).receiver(ids.person()).shareScope(0)
                .roleSubResourceIds(List.of("summary")).build()));
        byOperation.put("SetSubtitleEvent", ids -> done(() -> minutes.setSubtitleEvents(ids.meeting(), true)));
    }

    private void ofRecordings(RecordingService recordings) {
        byOperation.put("StartCloudRecord", ids -> done(() -> recordings.start(ids.meeting(), RecordingRequest.builder()
                .host(ids.creator()).layout(RecordingLayout.GRID).smallWindow(SmallWindow.BESIDE_RIGHT).build())));
        byOperation.put("StopCloudRecord", ids -> done(() -> recordings.stop(ids.meeting(), ids.creator())));
        byOperation.put("QueryCloudRecordVideo", ids -> recordings.videos(ids.meeting(), ids.creator()));
        byOperation.put("QueryCloudRecordVideoPlayInfo", ids -> recordings.playback(ids.meeting(), PlaybackRequest.builder()
                .mediaId(ids.mediaId()).regionId(ids.regionId()).reader(ids.creator()).build()));
        byOperation.put("QueryCloudRecordText", ids -> recordings.transcript(ids.meeting(), TranscriptRequest.builder()
                .reader(ids.creator()).from(Duration.ofMillis(1)).order(TextOrder.NEWEST_FIRST).build()).page(ids.page()));
        byOperation.put("OptRecordWhiteAccount", ids -> done(() -> recordings.changeAllowList(AllowListChange.builder()
                .unionId(ids.creator()).operation(1).type(RecordingType.CLOUD)
                .entries(AllowListEntry.person(ids.person())).build())));
    }

    private void ofStreams(StreamingService streaming) {
        byOperation.put("StartStreamOut", ids -> streaming.start(ids.meeting(), StreamRequest.builder()
                .starter(ids.creator()).name("Stream").targets("rtmp://live.example.invalid/app/stream1")
                .layout(RecordingLayout.GRID).smallWindow(SmallWindow.FLOATING_RIGHT).onlyWithHost(true).build()));
        byOperation.put("StopStreamOut", ids -> done(() -> streaming.stop(ids.meeting(), ids.creator(), ids.streamId())));
    }

    private void ofReports(MeetingReportService reports) {
        var from = Instant.ofEpochMilli(1_600_000_000_000L);
        var to = Instant.ofEpochMilli(2_000_000_000_000L);
        byOperation.put("GetHistoryConfDataList", ids -> reports.meetings(ReportFilter.builder().from(from).to(to)
                .title("Title").creatorName("Creator").scene("ding_talk").freeType("0").build()).page(ids.page()));
        byOperation.put("GetConfDataByConferenceId", ids -> reports.meeting(ids.meeting()));
        byOperation.put("GetConfDetailData", ids -> reports.sessions(ids.meeting(), "name").page(ids.page()));
        byOperation.put("GetUserMetricData", ids -> reports.quality(ids.meeting(), ids.person(), from, to));
        byOperation.put("GetUserLastMetric", ids -> reports.latestQuality(ids.meeting(), List.of(ids.person())));
    }

    private static Object done(Runnable call) {
        call.run();
        return null;
    }

    Set<String> operations() {
        return byOperation.keySet();
    }

    /** What a call gives; empty if it has nothing to tell. */
    Optional<Object> make(Operation operation, Ids ids) {
        return Optional.ofNullable(byOperation.get(operation.name()).make(ids));
    }

    /** What comes of a call about nobody: its result, or the words of its failure. */
    Object outcome(Operation operation) {
        try {
            return make(operation, Ids.SAMPLES);
        } catch (ConferenceException failure) {
            return failure.getClass() + ": " + failure.getMessage();
        }
    }

    private static MeetingRequest booking(Ids ids) {
        return MeetingRequest.builder().creator(ids.creator()).title("Title").startsAt(Instant.ofEpochMilli(1700000000000L))
                .lasting(Duration.ofHours(1)).settings(settings(ids).minutes(m -> m.recordShownByParticipants(true)).build())
                .build();
    }

    private static MeetingSettings.Builder settings(Ids ids) {
        return MeetingSettings.builder().host(ids.creator()).coHosts(ids.person()).allowedCorpId("corp").locked(true)
                .screenSharing(false).muteOnJoin(MuteOnJoin.ABOVE_SIX).waitingRoom(true).joinBeforeHost(true).chat(true)
                .renaming(false).selfUnmute(false)
                .extensionApps(ExtensionApp.builder().code("app").autoOpen(AutoOpen.HOSTS).data("data").build())
                .anonymousWebJoin(true).pushAllRecords(true)
                .recording(r -> r.autoStart(RecordingStart.WHEN_CO_HOST_JOINS).layout(RecordingLayout.GRID).followHost(true)
                        .shareSummaryOnly(true).owner(ids.creator()).pushCard(true).hideOwnerName(true))
                .minutes(m -> m.summarize(true).receivers(MinutesReceivers.CREATOR).startByAnyone(true)
                        .shareSummaryOnly(true).visible(true).owner(ids.creator())
                        .pushCard(true)
                        .template(SummaryTemplate.custom("template", "2")));
    }
}
