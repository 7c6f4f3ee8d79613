package io.quarkiverse.dingtalk.conference.rest.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingInfo;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.MeetingStatus;
import io.quarkiverse.dingtalk.conference.MuteOnJoin;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;

/** What answers may hold beyond what the pages promise. */
class TolerantReadingTest {

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(info("{\"conferenceId\":\"c\",\"title\":\"t\",\"tomorrow\":{\"a\":[1,{\"errcode\":7}]}}").title())
                .contains("t");
    }

    @Test
    void anUnknownCodeIsKeptUnderTheNameUsersKnow() {
        var info = info("{\"conferenceId\":\"c\",\"status\":7,\"bizType\":\"later_conf\"}");

        assertThat(info.status()).isEqualTo(MeetingStatus.UNKNOWN);
        assertThat(info.unknownValues()).isEqualTo(Map.of("status", "7", "kind", "later_conf"));
    }

    @Test
    void aRoomCodeThatIsMissingIsAnEmptyText() {
        assertThat(info("{\"conferenceId\":\"c\"}").roomCode()).isEmpty();
        assertThat(Example.read("{\"scheduleConferenceId\":\"s\"}", CreateScheduleConferenceResponse.class).result().roomCode())
                .isEmpty();
    }

    @Test
    void anAppWithoutACodeAndABlankValueDoNotLoseAnAnswer() {
        var info = info("{\"conferenceId\":\"c\",\"bizType\":\" \",\"extensionAppSettings\":[{\"appId\":\"7\"}]}");

        assertThat(info.extensionApps()).containsExactly(ExtensionApp.builder().code("").agentId("7").build());
        assertThat(info.unknownValues()).isEmpty();
    }

    @Test
    void aMissingStatusIsUnknownWithoutARawValue() {
        var info = info("{\"conferenceId\":\"c\"}");

        assertThat(info.status()).isEqualTo(MeetingStatus.UNKNOWN);
        assertThat(info.unknownValues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "\"1\"" })
    void autoOpenModeIsReadAsNumberAndAsString(String code) {
        assertThat(settings("{\"moziConfVirtualExtraSetting\":{\"moziConfExtensionAppSettings\":[{\"coolAppCode\":\"a\","
                + "\"autoOpenMode\":" + code + "}]}}").extensionApps())
                .containsExactly(ExtensionApp.of("a", AutoOpen.HOSTS, null));
    }

    @Test
    void stringsWhereNumbersAreDocumentedAndNumbersWhereStringsAreAreBothRead() {
        var info = info(
                "{\"conferenceId\":42,\"roomCode\":83150,\"startTime\":\"1664175001000\",\"activeNum\":\"3\",\"bizType\":3}");

        assertThat(info.conferenceId()).isEqualTo("42");
        assertThat(info.roomCode()).isEqualTo("83150");
        assertThat(info.startedAt()).contains(Instant.ofEpochMilli(1664175001000L));
        assertThat(info.activeCount()).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "2", "\"0\"" })
    void aWaitingRoomIsOffAsTheSettingsPageAndAsTheBookingPageSpellIt(String code) {
        assertThat(settings("{\"moziConfVirtualExtraSetting\":{\"waitingRoom\":" + code + "}}").waitingRoom())
                .contains(false);
    }

    @Test
    void nullListsAndNullItemsAreNoItems() {
        assertThat(
                settings("{\"cohostUnionIds\":null,\"moziConfVirtualExtraSetting\":{\"moziConfExtensionAppSettings\":[null]}}"))
                .isEqualTo(MeetingSettings.builder().build());
        assertThat(Example.read("{\"conferenceList\":null,\"nextToken\":\"\"}", ConferenceListResponse.class).result().items())
                .isEmpty();
        assertThat(Example.read("{\"scheduleConferenceId\":\"s\",\"phones\":null}", CreateScheduleConferenceResponse.class)
                .result().phones()).isEmpty();
    }

    @Test
    void anUnknownCodeInSettingsIsSentAsItCame() {
        var read = settings("{\"muteOnJoin\":9,\"lockRoom\":3,\"moziConfVirtualExtraSetting\":"
                + "{\"moziConfExtensionAppSettings\":[{\"coolAppCode\":\"a\",\"autoOpenMode\":\"later\"}]}}");

        assertThat(read.muteOnJoin()).contains(MuteOnJoin.UNKNOWN);
        assertThat(read.locked()).isEmpty();
        assertThat(Example.tree(Example.written(ScheduleConfSettingModel.of(read)))).isEqualTo(
                Example.tree("{\"lockRoom\":3,\"muteOnJoin\":9,\"moziConfVirtualExtraSetting\":"
                        + "{\"moziConfExtensionAppSettings\":[{\"coolAppCode\":\"a\",\"autoOpenMode\":\"later\"}]}}"));
    }

    @Test
    void anUnknownCodeGivesWayToAKnownOne() {
        var changed = settings("{\"muteOnJoin\":9}").toBuilder().muteOnJoin(MuteOnJoin.OFF).build();

        assertThat(Example.written(ScheduleConfSettingModel.of(changed))).isEqualTo("{\"muteOnJoin\":0}");
    }

    @Test
    void unknownWithoutACodeCannotBeSent() {
        var settings = MeetingSettings.builder().muteOnJoin(MuteOnJoin.UNKNOWN).build();

        assertThatThrownBy(() -> ScheduleConfSettingModel.of(settings)).isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("muteOnJoin must be one of [ON, OFF, ABOVE_SIX]")
                .hasMessageContaining("but is UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"nextToken\":\"\"}", "{\"totalCount\":0}", "{\"nextToken\":\"t\",\"hasMore\":false}",
            "{\"conferenceList\":[]}", "{\"hasMore\":true}" })
    void theseEndThePaging(String lastPage) {
        assertThat(Example.read(lastPage, ConferenceListResponse.class).result().nextToken()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "null", "[]", "\"ok\"", "{\"errcode\":404,\"errmsg\":\"no\"}", "{\"conferenceList\":[",
            "<html></html>", "{\"nextToken\":\"\"} trailing", "", "{\"errcode\":404,\"nextToken\":\"\"}",
            "{\"nextToken\":\"\",\"errcode\":\"40014\"}", "{\"conferenceList\":[{}]}",
            "{\"conferenceList\":[{\"conferenceId\":\"\"}]}" })
    void anAnswerWithoutWhatTheOperationPromisesIsRefused(String body) {
        assertThatThrownBy(() -> Example.read(body, ConferenceListResponse.class)).isInstanceOf(ErrorResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"nextToken\":\"\",\"errcode\":0}", "{\"nextToken\":\"\",\"title\":\"errcode\"}" })
    void whatOnlyLooksLikeAnErrorIsNone(String body) {
        assertThat(Example.read(body, ConferenceListResponse.class).result().items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"phones\":\"\"", "\"phones\":\"123\"", "\"requestId\":{\"a\":[1]}", "\"url\":[[]]",
            "\"phones\":{\"a\":1}", "\"phones\":5", "\"phones\":[[1],{}]", "\"url\":1e999", "\"requestId\":true" })
    void anOddFieldDoesNotLoseABooking(String field) {
        var json = "{" + field + ",\"scheduleConferenceId\":\"s\",\"roomCode\":\"r\"}";

        var booked = Example.read(json, CreateScheduleConferenceResponse.class).result();

        assertThat(booked.scheduleConferenceId()).isEqualTo("s");
        assertThat(booked.roomCode()).isEqualTo("r");
    }

    @ParameterizedTest
    @ValueSource(strings = { "5000000000", "-5000000000", "1e30", "\"5000000000\"", "true", "{}", "[[]]", "\"many\"" })
    void aCountThatIsNoneIsLeftOut(String count) {
        var page = Example.read("{\"totalCount\":" + count + ",\"hasMore\":" + count + ",\"nextToken\":\"\","
                + "\"conferenceList\":[{\"conferenceId\":\"c\",\"activeNum\":" + count + "}]}", ConferenceListResponse.class)
                .result();

        assertThat(page.totalCount()).isEmpty();
        assertThat(page.items()).singleElement().satisfies(it -> assertThat(it.activeCount()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e30", "99999999999999999999", "\"99999999999999999999\"", "true", "{}", "[[]]" })
    void aTimeBeyondAllTimesIsLeftOut(String time) {
        var info = info("{\"conferenceId\":\"c\",\"startTime\":" + time + ",\"confDuration\":" + time + ",\"title\":\"t\"}");

        assertThat(info.startedAt()).isEmpty();
        assertThat(info.duration()).isEmpty();
        assertThat(info.title()).contains("t");
    }

    @ParameterizedTest
    @ValueSource(strings = { "5", "\"x\"", "[]", "[[1]]", "true", "1e30" })
    void anObjectThatIsNoneIsLeftOut(String object) {
        var settings = settings("{\"hostUnionId\":\"h\",\"moziConfVirtualExtraSetting\":" + object + "}");

        assertThat(settings).isEqualTo(MeetingSettings.builder().host("h").build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"a\":1}", "[1]", "null" })
    void aCodeThatIsNoneIsLeftOut(String code) {
        var info = info("{\"conferenceId\":\"c\",\"status\":" + code + "}");

        assertThat(info.status()).isEqualTo(MeetingStatus.UNKNOWN);
        assertThat(info.unknownValues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "5", "\"x\"", "[5]", "true" })
    void anAnswerWhoseObjectIsNoneIsRefused(String object) {
        assertThatThrownBy(() -> info(object)).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void aTimeThatIsNoneIsLeftOut() {
        assertThat(info("{\"conferenceId\":\"c\",\"startTime\":\"soon\",\"endTime\":{},\"title\":\"t\"}").title())
                .contains("t");
    }

    private static MeetingInfo info(String confInfo) {
        return Example.read("{\"confInfo\":" + confInfo + "}", QueryConferenceInfoResponse.class).result();
    }

    private static MeetingSettings settings(String model) {
        return Example.read("{\"scheduleConfSettingModel\":" + model + "}", QueryScheduleConfSettingsResponse.class).result();
    }
}
