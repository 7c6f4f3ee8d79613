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
import io.quarkiverse.dingtalk.conference.PageRequest;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;

/** Every operation, called by our services with everything that can be said. */
@ApplicationScoped
class OurCalls {

    private static final String MEETING = "0123456789abcdef01234567";
    private static final String BOOKING = "8bd2f3c4-0000-4000-8000-000000000000";
    private static final PageRequest PAGE = PageRequest.of(20, "1700000000000000");

    /** What a call gives, or fails with. */
    @FunctionalInterface
    interface Call {

        Object make() throws Exception;
    }

    private final Map<String, Call> byOperation = new TreeMap<>();

    @Inject
    OurCalls(MeetingService meetings, MinutesService minutes) {
        byOperation.put("CreateScheduleConference", () -> meetings.schedule(booking()));
        byOperation.put("QueryScheduleConfSettings", () -> meetings.settings(BOOKING));
        byOperation.put("QueryConferenceInfo", () -> meetings.info(MEETING));
        byOperation.put("QueryScheduleConferenceInfo", () -> meetings.occurrences(BOOKING).page(PAGE));
        byOperation.put("QueryConferenceInfoByRoomCode", () -> meetings.byRoomCode("123456789").page(PAGE));
        byOperation.put("QueryConferenceMembers", () -> meetings.members(MEETING).page(PAGE));
        put(minutes);
    }

    private void put(MinutesService minutes) {
        byOperation.put("StartMinutes", done(() -> minutes.start(MEETING,
                MinutesRequest.builder().starter("starter").owner("owner").recordAudio(true).build())));
        byOperation.put("StopMinutes", done(() -> minutes.pause(MEETING, "who")));
        byOperation.put("QueryMinutesText", () -> minutes
                .text(MEETING, MinutesTextRequest.builder().reader("who").order(TextOrder.NEWEST_FIRST).build()).page(PAGE));
        byOperation.put("QueryMinutesAudio", () -> minutes.audio(MEETING, "who"));
        byOperation.put("QueryMinutesSummary", () -> minutes.summary(MEETING, "who", "actions"));
        byOperation.put("QueryMinutesMeetingResult", () -> minutes.result(MEETING, "who"));
        byOperation.put("QueryFlashMinutesSummary",
                () -> minutes.flashSummary(MEETING, MinutesSource.CLOUD_RECORDING, "recorder"));
        byOperation.put("QueryRecordMinutesUrl", () -> minutes.flashLinks(MEETING, MinutesSource.MEETING, "recorder"));
        byOperation.put("GenerateFlashMinutesDocumentUrl", () -> minutes.flashDocument(MEETING, MinutesSource.CLOUD_RECORDING,
                "who", Instant.ofEpochMilli(1700000000000L)));
        byOperation.put("AddRecordPermission", () -> minutes.shareFlash(MEETING,
                FlashMinutesShare.builder().source(MinutesSource.CLOUD_RECORDING).owner("owner").receiver("receiver")
                        .shareScope(0).roleSubResourceIds(List.of("part")).build()));
        byOperation.put("SetSubtitleEvent", done(() -> minutes.setSubtitleEvents(MEETING, true)));
    }

    private static Call done(Runnable command) {
        return () -> {
            command.run();
            return "done";
        };
    }

    Set<String> operations() {
        return byOperation.keySet();
    }

    /** What came of a call: its result, or the words of its failure. */
    Object outcome(Operation operation) {
        try {
            return Optional.ofNullable(byOperation.get(operation.name()).make());
        } catch (Exception failure) {
            return failure.getClass() + ": " + failure.getMessage();
        }
    }

    private static MeetingRequest booking() {
        return MeetingRequest.builder().creator("creator").title("Title").startsAt(Instant.ofEpochMilli(1700000000000L))
                .lasting(Duration.ofHours(1)).settings(settings()).build();
    }

    private static MeetingSettings settings() {
        return MeetingSettings.builder().host("host").coHosts("co-host").allowedCorpId("corp").locked(true)
                .screenSharing(false).muteOnJoin(MuteOnJoin.ABOVE_SIX).waitingRoom(true).joinBeforeHost(true).chat(true)
                .renaming(false).selfUnmute(false)
                .extensionApps(ExtensionApp.builder().code("app").autoOpen(AutoOpen.HOSTS).data("data").build())
                .anonymousWebJoin(true).pushAllRecords(true)
                .recording(r -> r.autoStart(RecordingStart.WHEN_CO_HOST_JOINS).layout(RecordingLayout.GRID).followHost(true)
                        .shareSummaryOnly(true).owner("owner").pushCard(true).hideOwnerName(true))
                .minutes(m -> m.summarize(true).receivers(MinutesReceivers.CREATOR).startByAnyone(true)
                        .shareSummaryOnly(true).visible(true).recordShownByParticipants(true).owner("owner").pushCard(true)
                        .template(SummaryTemplate.custom("template", "2")))
                .build();
    }
}
