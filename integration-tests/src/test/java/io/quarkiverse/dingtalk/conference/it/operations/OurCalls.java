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
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.minutes.FlashMinutesShare;
import io.quarkiverse.dingtalk.conference.minutes.MinutesRequest;
import io.quarkiverse.dingtalk.conference.minutes.MinutesService;
import io.quarkiverse.dingtalk.conference.minutes.MinutesSource;
import io.quarkiverse.dingtalk.conference.minutes.MinutesTextRequest;
import io.quarkiverse.dingtalk.conference.minutes.TextOrder;

/** Every operation, called by our services with everything that can be said. */
@ApplicationScoped
class OurCalls {

    private static final PageRequest PAGE = PageRequest.of(20, "1700000000000000");

    /** One call. */
    @FunctionalInterface
    interface Call {

        Object make(Ids ids);
    }

    private final Map<String, Call> byOperation = new TreeMap<>();

    @Inject
    OurCalls(MeetingService meetings, MinutesService minutes) {
        byOperation.put("CreateScheduleConference", ids -> meetings.schedule(booking()));
        byOperation.put("QueryScheduleConfSettings", ids -> meetings.settings(ids.booking()));
        byOperation.put("QueryConferenceInfo", ids -> meetings.info(ids.meeting()));
        byOperation.put("QueryScheduleConferenceInfo", ids -> meetings.occurrences(ids.booking()).page(PAGE));
        byOperation.put("QueryConferenceInfoByRoomCode", ids -> meetings.byRoomCode(ids.roomCode()).page(PAGE));
        byOperation.put("QueryConferenceMembers", ids -> meetings.members(ids.meeting()).page(PAGE));
        put(minutes);
    }

    private void put(MinutesService minutes) {
        byOperation.put("StartMinutes", ids -> {
            minutes.start(ids.meeting(),
                    MinutesRequest.builder().starter(ids.creator()).owner(ids.creator()).recordAudio(true).build());
            return null;
        });
        byOperation.put("StopMinutes", ids -> {
            minutes.pause(ids.meeting(), ids.creator());
            return null;
        });
        byOperation.put("QueryMinutesText", ids -> minutes.text(ids.meeting(),
                MinutesTextRequest.builder().reader(ids.creator()).order(TextOrder.NEWEST_FIRST).build()).page(PAGE));
        byOperation.put("QueryMinutesAudio", ids -> minutes.audio(ids.meeting(), ids.creator()));
        byOperation.put("QueryMinutesSummary", ids -> minutes.summary(ids.meeting(), ids.creator(), "actions"));
        byOperation.put("QueryMinutesMeetingResult", ids -> minutes.result(ids.meeting(), ids.creator()));
        byOperation.put("QueryFlashMinutesSummary",
                ids -> minutes.flashSummary(ids.meeting(), MinutesSource.CLOUD_RECORDING, ids.creator()));
        byOperation.put("QueryRecordMinutesUrl",
                ids -> minutes.flashLinks(ids.meeting(), MinutesSource.MEETING, ids.creator()));
        byOperation.put("GenerateFlashMinutesDocumentUrl", ids -> minutes.flashDocument(ids.meeting(),
                MinutesSource.CLOUD_RECORDING, ids.creator(), Instant.ofEpochMilli(1700000000000L)));
        byOperation.put("AddRecordPermission", ids -> minutes.shareFlash(ids.meeting(),
                FlashMinutesShare.builder().source(MinutesSource.CLOUD_RECORDING).owner(ids.creator()).receiver(ids.person())
                        .shareScope(0).roleSubResourceIds(List.of("part")).build()));
        byOperation.put("SetSubtitleEvent", ids -> {
            minutes.setSubtitleEvents(ids.meeting(), true);
            return null;
        });
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
