package io.quarkiverse.dingtalk.conference.benchmark;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.RecordingLayout;
import io.quarkiverse.dingtalk.conference.RecordingStart;
import io.quarkiverse.dingtalk.conference.SummaryTemplate;
import io.quarkiverse.dingtalk.conference.rest.meeting.CreateScheduleConferenceRequest;
import io.quarkiverse.dingtalk.conference.rest.meeting.ScheduleConfSettingModel;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;

/** The meeting that all contenders book, with every setting that the official SDK knows; made anew for each call. */
final class Booking {

    static final String CREATOR = "a-creator";
    static final String TITLE = "设计评审 Design review";
    static final Instant START = Instant.parse("2030-05-06T01:00:00Z");
    static final Instant END = Instant.parse("2030-05-06T01:45:00Z");
    static final String HOST = "a-host";
    static final String CO_HOST = "a-co-host";
    static final String SECOND_CO_HOST = "another-co-host";
    static final String CORP = "a-corp";
    static final String APP = "an-app";
    static final String APP_DATA = "{\"lesson\":7}";
    static final String RECORDING_OWNER = "a-recording-owner";
    static final String MINUTES_OWNER = "a-minutes-owner";
    static final String TEMPLATE = "a-template";
    static final String TEMPLATE_VERSION = "3";

    private Booking() {
    }

    static MeetingRequest asRequest() {
        return MeetingRequest.builder().creator(CREATOR).title(TITLE).startsAt(START).endsAt(END)
                .settings(s -> s
                        .host(HOST).coHosts(CO_HOST, SECOND_CO_HOST).allowedCorpId(CORP)
                        .locked(true).screenSharing(false).muteOnJoin(MuteOnJoin.ON)
                        .waitingRoom(true).joinBeforeHost(true).chat(true).renaming(false).selfUnmute(false)
                        .extensionApps(ExtensionApp.of(APP, AutoOpen.EVERYBODY, APP_DATA))
                        .anonymousWebJoin(true).pushAllRecords(true)
                        .recording(r -> r
                                .autoStart(RecordingStart.WHEN_ANYONE_JOINS).layout(RecordingLayout.SHARED_SCREEN_AND_SPEAKER)
                                .followHost(true).owner(RECORDING_OWNER).pushCard(true))
                        .minutes(m -> m
                                .owner(MINUTES_OWNER).pushCard(true)
                                .template(SummaryTemplate.custom(TEMPLATE, TEMPLATE_VERSION))))
                .build();
    }

    /** The same in DingTalk's spelling. */
    static CreateScheduleConferenceRequest onTheWire() {
        var apps = List.of(new ScheduleConfSettingModel.ExtensionAppSetting(null, APP, new Code(2), APP_DATA));
        var extra = new ScheduleConfSettingModel.ExtraSetting(new Code(1), new Code(1), new Code(1), new Code(1), new Code(1),
                apps, true, true, true, true, MINUTES_OWNER, RECORDING_OWNER, new Code("1"), TEMPLATE, TEMPLATE_VERSION, null);
        var recording = new ScheduleConfSettingModel.OpenRecordSetting(new Code(1), new Code(2),
                new Code("full_screen_and_speaker"), true, null);
        return new CreateScheduleConferenceRequest(CREATOR, TITLE, START.toEpochMilli(), END.toEpochMilli(),
                new ScheduleConfSettingModel(HOST, CORP, new Code(1), new Code(1), new Code(-1), extra,
                        List.of(CO_HOST, SECOND_CO_HOST), recording, null));
    }
}
