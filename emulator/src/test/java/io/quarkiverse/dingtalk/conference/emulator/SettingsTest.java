package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.json.JsonObject;

class SettingsTest {

    private static final String SETTINGS = "/v1.0/conference/scheduleConferences/settings";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void areReadBackAsFarAsThePageSaysAndNoFurther() {
        String booked = """
                {"hostUnionId":"host","cohostUnionIds":["a","b"],"confAllowedCorpId":"corp","lockRoom":1,
                 "screenShareForbidden":1,"muteOnJoin":6,"unknown":"x",
                 "moziConfVirtualExtraSetting":{"waitingRoom":1,"joinBeforeHost":0,"enableChat":0,"lockNick":1,
                  "lockMediaStatusMicMute":1,"enableWebAnonymousJoin":true,
                  "moziConfExtensionAppSettings":[
                   {"coolAppCode":"COOLAPP-1","autoOpenMode":2,"extensionAppBizData":"数据"},{}],
                  "pushAllMeetingRecords":true,"pushMinutesCard":true,"pushCloudRecordCard":true,
                  "minutesOwnerUnionId":"m","cloudRecordOwnerUnionId":"r","hiddenOwnerNick":true},
                 "moziConfOpenRecordSetting":{"recordAutoStart":1},
                 "aiAgentSummarySetting":{"value":"enable"}}""";
        String readBack = """
                {"scheduleConfSettingModel":{"hostUnionId":"host","cohostUnionIds":["a","b"],"confAllowedCorpId":"corp",
                 "lockRoom":1,"screenShareForbidden":1,"muteOnJoin":6,
                 "moziConfVirtualExtraSetting":{"waitingRoom":1,"joinBeforeHost":0,"enableChat":0,"lockNick":1,
                  "lockMediaStatusMicMute":1,"enableWebAnonymousJoin":true,
                  "moziConfExtensionAppSettings":[
                   {"clientId":"my-key","coolAppCode":"COOLAPP-1","autoOpenMode":"2","extensionAppBizData":"数据"},
                   {"clientId":"my-key","autoOpenMode":"0"}]}}}""";

        assertThat(dingtalk.settings(bookedWith(new JsonObject(booked))).ok()).isEqualTo(new JsonObject(readBack));
    }

    @Test
    void haveDefaultsWhereNoneWereGiven() {
        assertThat(dingtalk.settings(dingtalk.bookedId()).ok()).isEqualTo(new JsonObject("""
                {"scheduleConfSettingModel":{"hostUnionId":"creator-1","cohostUnionIds":[],
                 "lockRoom":0,"screenShareForbidden":0,"muteOnJoin":0,
                 "moziConfVirtualExtraSetting":{"waitingRoom":0,"joinBeforeHost":1,"enableChat":1,"lockNick":0,
                  "lockMediaStatusMicMute":0,"moziConfExtensionAppSettings":[],"enableWebAnonymousJoin":false}}}"""));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1", "2, 0", "0, 0" })
    void tellTheWaitingRoomByOtherNumbersThanItWasBooked(int booked, int readBack) {
        String id = bookedWith(new JsonObject()
                .put("moziConfVirtualExtraSetting", new JsonObject().put("waitingRoom", booked)));

        assertThat(dingtalk.settings(id).ok().getJsonObject("scheduleConfSettingModel")
                .getJsonObject("moziConfVirtualExtraSetting").getInteger("waitingRoom")).isEqualTo(readBack);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?scheduleConferenceId", "?scheduleConferenceId=", "?scheduleConferenceId=%20",
            "?scheduleconferenceid=x", "?x=scheduleConferenceId" })
    void areRefusedWithoutAnId(String query) {
        dingtalk.get(SETTINGS + query).isError(400, "paramError", "paramError");
    }

    @ParameterizedTest
    @ValueSource(strings = { "?scheduleConferenceId=nobody-knows", "?a=b&scheduleConferenceId=%E4%BC%9A%2F&c=d" })
    void areRefusedForAnUnknownId(String query) {
        dingtalk.get(SETTINGS + query).isError(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
    }

    @Test
    void areFoundByAnIdThatIsEncodedMoreThanItNeedsToBe() {
        String id = dingtalk.bookedId().replace("-", "%2D");

        dingtalk.get(SETTINGS + "?other=1&scheduleConferenceId=" + id).ok();
    }

    private String bookedWith(JsonObject settings) {
        return dingtalk.book(aBooking().put("scheduleConfSettingModel", settings)).ok().getString("scheduleConferenceId");
    }
}
