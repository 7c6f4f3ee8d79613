package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class SettingsTest {

    private static final String SETTINGS = "/v1.0/conference/scheduleConferences/settings";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.SETTINGS, says = "GET /v1.0/conference/scheduleConferences/settings?scheduleConferenceId= answers the nineteen fields of its table; nothing on recording, minutes, cards and AI, and no requestId")
    @Sentence(page = Page.SETTINGS, says = "an extension app comes with the clientId of its app, which a booking does not take")
    @Guess(page = Page.SETTINGS, says = "the clientId of an extension app is the key of the app that booked")
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
    @Guess(page = Page.SETTINGS, says = "what a booking did not say: the creator is the host, and the meeting is as open as can be")
    void haveDefaultsWhereNoneWereGiven() {
        assertThat(dingtalk.settings(dingtalk.bookedId()).ok()).isEqualTo(new JsonObject("""
                {"scheduleConfSettingModel":{"hostUnionId":"creator-1","cohostUnionIds":[],
                 "lockRoom":0,"screenShareForbidden":0,"muteOnJoin":0,
                 "moziConfVirtualExtraSetting":{"waitingRoom":0,"joinBeforeHost":1,"enableChat":1,"lockNick":0,
                  "lockMediaStatusMicMute":0,"moziConfExtensionAppSettings":[],"enableWebAnonymousJoin":false}}}"""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "hostUnionId | \"host\"", "cohostUnionIds | [\"a\",\"b\"]", "confAllowedCorpId | \"ding1\"",
            "lockRoom | 0", "lockRoom | 1",
            "screenShareForbidden | 0", "screenShareForbidden | 1",
            "muteOnJoin | -1", "muteOnJoin | 0", "muteOnJoin | 6",
            "moziConfVirtualExtraSetting | {\"joinBeforeHost\":0}", "moziConfVirtualExtraSetting | {\"joinBeforeHost\":1}",
            "moziConfVirtualExtraSetting | {\"enableChat\":0}", "moziConfVirtualExtraSetting | {\"enableChat\":1}",
            "moziConfVirtualExtraSetting | {\"lockNick\":0}", "moziConfVirtualExtraSetting | {\"lockNick\":1}",
            "moziConfVirtualExtraSetting | {\"lockMediaStatusMicMute\":0}",
            "moziConfVirtualExtraSetting | {\"lockMediaStatusMicMute\":1}",
            "moziConfVirtualExtraSetting | {\"enableWebAnonymousJoin\":false}",
            "moziConfVirtualExtraSetting | {\"enableWebAnonymousJoin\":true}" })
    @Sentence(page = Page.SETTINGS, says = "lockRoom: 0 unlocked, 1 locked")
    @Sentence(page = Page.SETTINGS, says = "screenShareForbidden: 0 sharing is allowed, 1 it is forbidden")
    @Sentence(page = Page.SETTINGS, says = "muteOnJoin: -1 muted, 0 not muted, 6 muted when more than six join")
    @Sentence(page = Page.SETTINGS, says = "joinBeforeHost: 0 off, 1 on")
    @Sentence(page = Page.SETTINGS, says = "enableChat: 0 off, 1 on")
    @Sentence(page = Page.SETTINGS, says = "lockNick: 0 people may rename themselves, 1 they may not")
    @Sentence(page = Page.SETTINGS, says = "lockMediaStatusMicMute: 0 people may unmute themselves, 1 they may not")
    @Sentence(page = Page.SETTINGS, says = "enableWebAnonymousJoin: true or false")
    @Sentence(page = Page.SETTINGS, says = "hostUnionId, cohostUnionIds and confAllowedCorpId are those of the booking")
    void areReadBackAsTheyWereBooked(String field, String value) {
        JsonObject booked = new JsonObject("{\"" + field + "\":" + value + "}");

        JsonObject readBack = dingtalk.settings(bookedWith(booked)).ok().getJsonObject("scheduleConfSettingModel");

        assertThat(readBack.copy().mergeIn(booked, true)).isEqualTo(readBack);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2 })
    @Sentence(page = Page.SETTINGS, says = "autoOpenMode is a string here: 0 not opened, 1 opened for the host and co-hosts, 2 for everybody")
    @Sentence(page = Page.CREATE, says = "autoOpenMode is 0, 1 or 2, a number here")
    void tellsAutoOpenModeAsAString(int mode) {
        String id = bookedWith(new JsonObject().put("moziConfVirtualExtraSetting", new JsonObject()
                .put("moziConfExtensionAppSettings", new JsonArray().add(new JsonObject().put("autoOpenMode", mode)))));

        assertThat(dingtalk.settings(id).ok().getJsonObject("scheduleConfSettingModel")
                .getJsonObject("moziConfVirtualExtraSetting").getJsonArray("moziConfExtensionAppSettings").getJsonObject(0)
                .getValue("autoOpenMode")).isEqualTo(String.valueOf(mode));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1", "2, 0", "0, 0" })
    @Sentence(page = Page.SETTINGS, says = "waitingRoom is 0 for off and 1 for on")
    @Sentence(page = Page.CREATE, says = "waitingRoom is 1 for on and 2 for off; the example of the page sends 0, which is off too")
    void tellTheWaitingRoomByOtherNumbersThanItWasBooked(int booked, int readBack) {
        String id = bookedWith(new JsonObject()
                .put("moziConfVirtualExtraSetting", new JsonObject().put("waitingRoom", booked)));

        assertThat(dingtalk.settings(id).ok().getJsonObject("scheduleConfSettingModel")
                .getJsonObject("moziConfVirtualExtraSetting").getInteger("waitingRoom")).isEqualTo(readBack);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?scheduleConferenceId", "?scheduleConferenceId=", "?scheduleConferenceId=%20",
            "?scheduleconferenceid=x", "?x=scheduleConferenceId" })
    @Sentence(page = Page.SETTINGS, says = "without a scheduleConferenceId the call fails with 400 paramError (no s)")
    void areRefusedWithoutAnId(String query) {
        dingtalk.get(SETTINGS + query).isError(400, "paramError", "paramError");
    }

    @ParameterizedTest
    @ValueSource(strings = { "?scheduleConferenceId=nobody-knows", "?a=b&scheduleConferenceId=%E4%BC%9A%2F&c=d" })
    @Sentence(page = Page.SETTINGS, says = "for an unknown scheduleConferenceId the call fails with 400 scheduleConferenceIdError")
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
