package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;

import com.aliyun.dingtalkconference_1_0.Client;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceHeaders;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModel;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfOpenRecordSetting;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSettingMoziConfExtensionAppSettings;
import com.aliyun.dingtalkconference_1_0.models.QueryConferenceInfoHeaders;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;

/** DingTalk's own SDK, as its samples use it, but with a connection for each caller: it keeps five unless told otherwise. */
@Singleton
@Priority(10)
class SdkContender implements Contender {

    private static final int CONNECTIONS = 64;

    private final Client conferences;
    private final RuntimeOptions options = new RuntimeOptions().setMaxIdleConns(CONNECTIONS);
    private final String token;

    SdkContender(DingTalk dingTalk) throws Exception {
        this.conferences = new Client(new Config().setProtocol("http").setEndpoint(dingTalk.url().getAuthority()));
        this.token = dingTalk.token();
    }

    @Override
    public String name() {
        return "sdk";
    }

    @Override
    public String read(String conferenceId) throws Exception {
        var headers = new QueryConferenceInfoHeaders().setXAcsDingtalkAccessToken(token);
        return conferences.queryConferenceInfoWithOptions(conferenceId, headers, options).body.confInfo.conferenceId;
    }

    @Override
    public String book() throws Exception {
        var headers = new CreateScheduleConferenceHeaders().setXAcsDingtalkAccessToken(token);
        return conferences.createScheduleConferenceWithOptions(booking(), headers, options).body.scheduleConferenceId;
    }

    private static CreateScheduleConferenceRequest booking() {
        var app = new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSettingMoziConfExtensionAppSettings()
                .setCoolAppCode(Booking.APP).setAutoOpenMode(2).setExtensionAppBizData(Booking.APP_DATA);
        var extra = new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfVirtualExtraSetting()
                .setWaitingRoom(1).setJoinBeforeHost(1).setEnableChat(1).setLockNick(1).setLockMediaStatusMicMute(1)
                .setMoziConfExtensionAppSettings(List.of(app)).setEnableWebAnonymousJoin(true).setPushAllMeetingRecords(true)
                .setCloudRecordOwnerUnionId(Booking.RECORDING_OWNER).setPushCloudRecordCard(true)
                .setMinutesOwnerUnionId(Booking.MINUTES_OWNER).setPushMinutesCard(true).setMinutesSummaryTemplateType("1")
                .setMinutesSummaryTemplateId(Booking.TEMPLATE).setMinutesSummaryDiyTemplateVersion(Booking.TEMPLATE_VERSION);
        var recording = new CreateScheduleConferenceRequestScheduleConfSettingModelMoziConfOpenRecordSetting()
                .setRecordAutoStart(1).setRecordAutoStartType(2).setMode("full_screen_and_speaker").setIsFollowHost(true);
        var settings = new CreateScheduleConferenceRequestScheduleConfSettingModel()
                .setHostUnionId(Booking.HOST).setCohostUnionIds(List.of(Booking.CO_HOST, Booking.SECOND_CO_HOST))
                .setConfAllowedCorpId(Booking.CORP).setLockRoom(1).setScreenShareForbidden(1).setMuteOnJoin(-1)
                .setMoziConfVirtualExtraSetting(extra).setMoziConfOpenRecordSetting(recording);
        return new CreateScheduleConferenceRequest().setCreatorUnionId(Booking.CREATOR).setTitle(Booking.TITLE)
                .setStartTime(Booking.START.toEpochMilli()).setEndTime(Booking.END.toEpochMilli())
                .setScheduleConfSettingModel(settings);
    }
}
