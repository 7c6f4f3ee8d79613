package io.quarkiverse.dingtalk.conference.it.operations;

import java.time.Duration;
import java.time.Instant;
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
    OurCalls(MeetingService meetings) {
        byOperation.put("CreateScheduleConference", ids -> meetings.schedule(booking()));
        byOperation.put("QueryScheduleConfSettings", ids -> meetings.settings(ids.booking()));
        byOperation.put("QueryConferenceInfo", ids -> meetings.info(ids.meeting()));
        byOperation.put("QueryScheduleConferenceInfo", ids -> meetings.occurrences(ids.booking()).page(PAGE));
        byOperation.put("QueryConferenceInfoByRoomCode", ids -> meetings.byRoomCode(ids.roomCode()).page(PAGE));
        byOperation.put("QueryConferenceMembers", ids -> meetings.members(ids.meeting()).page(PAGE));
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
