package io.quarkiverse.dingtalk.conference.rest.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.AutoOpen;
import io.quarkiverse.dingtalk.conference.Booking;
import io.quarkiverse.dingtalk.conference.ExtensionApp;
import io.quarkiverse.dingtalk.conference.MeetingSettings;
import io.quarkiverse.dingtalk.conference.RescheduledMeeting;
import io.quarkiverse.dingtalk.conference.ShortLinkRequest;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponse;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/** Bookings that are read, moved, changed and linked to. */
class BookingsOnTheWireTest {

    private static final MeetingSettings NONE = MeetingSettings.builder().build();

    @Test
    void aBookingIsRead() {
        assertThat(read("{\"requestId\":\"r\",\"scheduleConferenceId\":\"s\",\"title\":\"t\",\"startTime\":\"1000\","
                + "\"endTime\":2000,\"roomCode\":\"123 456\",\"url\":\"https://u\",\"phones\":[\"+861\"]}",
                QueryScheduleConferenceResponse.class))
                .isEqualTo(Booking.builder().requestId("r").scheduleConferenceId("s").title("t")
                        .startsAt(Instant.ofEpochMilli(1000)).endsAt(Instant.ofEpochMilli(2000)).roomCode("123 456")
                        .joinUrl("https://u").phones(List.of("+861")).build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"scheduleConferenceId\":\"s\"}", "{\"title\":\"t\",\"startTime\":1,\"endTime\":2}",
            "{\"scheduleConferenceId\":\"s\",\"title\":\"t\",\"startTime\":1,\"endTime\":\"soon\"}",
            "{\"scheduleConferenceId\":\"s\",\"startTime\":1,\"endTime\":2}" })
    void aBookingWithoutWhatABookingHasIsNone(String body) {
        assertThatThrownBy(() -> Example.read(body, QueryScheduleConferenceResponse.class)).isInstanceOf(ErrorResponse.class);
    }

    @Test
    void allFiveFieldsAreSentWhenABookingIsMoved() {
        var plan = RescheduledMeeting.builder().scheduleConferenceId("s").title("t").startsAt(Instant.ofEpochMilli(1))
                .endsAt(Instant.ofEpochMilli(2)).build();

        assertThat(Example.written(UpdateScheduleConferenceRequest.of("u", plan))).isEqualTo(
                "{\"scheduleConferenceId\":\"s\",\"creatorUnionId\":\"u\",\"title\":\"t\",\"startTime\":1,\"endTime\":2}");
    }

    @Test
    void settingsAreSentAsWhenBooking() {
        var settings = MeetingSettings.builder().host("h").recording(r -> r.owner("o")).build();

        assertThat(Example.written(UpdateScheduleConfSettingsRequest.of("s", "u", NONE, settings))).isEqualTo(
                "{\"scheduleConferenceId\":\"s\",\"creatorUnionId\":\"u\",\"scheduleConfSettingModel\":"
                        + "{\"hostUnionId\":\"h\",\"moziConfVirtualExtraSetting\":{\"cloudRecordOwnerUnionId\":\"o\"}}}");
    }

    @Test
    void aListThatGetsEmptyIsSentEmpty() {
        var before = MeetingSettings.builder().coHosts("a").extensionApps(ExtensionApp.of("app", AutoOpen.HOSTS, null))
                .build();

        assertThat(Example.written(UpdateScheduleConfSettingsRequest.of("s", "u", before, NONE))).isEqualTo(
                "{\"scheduleConferenceId\":\"s\",\"creatorUnionId\":\"u\",\"scheduleConfSettingModel\":"
                        + "{\"moziConfVirtualExtraSetting\":{\"moziConfExtensionAppSettings\":[]},\"cohostUnionIds\":[]}}");
    }

    @Test
    void aListThatWasEmptyIsLeftOut() {
        assertThat(Example.written(UpdateScheduleConfSettingsRequest.of("s", "u", NONE, NONE)))
                .endsWith("\"scheduleConfSettingModel\":{}}");
    }

    @Test
    void whatDingTalkTakesOnlyWhenBookingIsRefusedInAChange() {
        var settings = MeetingSettings.builder().minutes(m -> m.recordShownByParticipants(true)).build();

        assertThatThrownBy(() -> UpdateScheduleConfSettingsRequest.of("s", "u", NONE, settings))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("minutes.recordShownByParticipants must not be set");
    }

    @Test
    void settingsThatCannotBeSentAreRefused() {
        var settings = MeetingSettings.builder().coHosts(" ").build();

        assertThatThrownBy(() -> UpdateScheduleConfSettingsRequest.of("s", "u", NONE, settings))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("coHosts must be given");
    }

    @Test
    void aPersonalLinkIsAskedForWithTheDataOfTheApp() {
        var request = ShortLinkRequest.builder().scheduleConferenceId("s").creator("u").appCode("app").data("d").useApp(true)
                .build();

        assertThat(Example.written(CreateCustomShortLinkRequest.of(request))).isEqualTo(
                "{\"scheduleConferenceId\":\"s\",\"creatorUnionId\":\"u\",\"coolAppCode\":\"app\","
                        + "\"extensionAppBizData\":\"d\",\"useExtensionApp\":true}");
    }

    @Test
    void aPersonalLinkIsRead() {
        assertThat(read("{\"result\":{\"customShortLink\":\"https://l\"}}", CreateCustomShortLinkResponse.class).url())
                .isEqualTo("https://l");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"result\":{}}", "{\"result\":{\"customShortLink\":\"\"}}", "{\"result\":\"https://l\"}" })
    void anAnswerWithoutAPersonalLinkIsRefused(String body) {
        assertThatThrownBy(() -> Example.read(body, CreateCustomShortLinkResponse.class)).isInstanceOf(ErrorResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"success\":true,\"loginInfo\":{\"loginUrl\":\"https://s3cret\"}}",
            "{\"loginInfo\":{\"loginUrl\":\"https://s3cret\"}}" })
    void aSignInLinkIsReadAndNotShown(String body) {
        var answer = Example.read(body, CreateAutoLoginUrlResponse.class);

        assertThat(answer.result().url()).isEqualTo("https://s3cret");
        assertThat(answer.toString() + answer.result()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"success\":true}", "{\"success\":false,\"loginInfo\":{\"loginUrl\":\"https://s3cret\"}}",
            "{\"success\":true,\"loginInfo\":{\"loginUrl\":\" \"}}" })
    void anAnswerWithoutASignInLinkIsRefused(String body) {
        assertThatThrownBy(() -> Example.read(body, CreateAutoLoginUrlResponse.class)).isInstanceOf(ErrorResponse.class);
    }

    private static <T> T read(String body, Class<? extends WireResponse<T>> type) {
        return Example.read(body, type).result();
    }
}
