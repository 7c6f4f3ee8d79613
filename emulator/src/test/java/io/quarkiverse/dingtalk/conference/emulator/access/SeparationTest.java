package io.quarkiverse.dingtalk.conference.emulator.access;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** A meeting that the internal app booked, as somebody else sees it. */
class SeparationTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    private JsonObject booked;
    private String conferenceId;

    enum Other {
        SAME_APP_IN_ANOTHER_ORGANIZATION,
        ANOTHER_APP_IN_THE_SAME_ORGANIZATION
    }

    @BeforeEach
    void bookAndStart() {
        booked = dingtalk.booked();
        conferenceId = dingtalk.start(booked.getString("scheduleConferenceId"));
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.SETTINGS, says = "who has no permission is refused with 403 noPermission")
    @Guess(page = Page.SETTINGS, says = "another app, and the same app in another organization, have no permission")
    void refusesItsSettings(Other other) {
        read(other, "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId="
                + booked.getString("scheduleConferenceId")).isError(403, "noPermission", "noPermission");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.INFO, says = "who has no permission is refused with 403 noPermission, NO PERMISSION")
    @Guess(page = Page.INFO, says = "another app, and the same app in another organization, have no permission")
    void refusesItsInformation(Other other) {
        read(other, "/v1.0/conference/videoConferences/" + conferenceId).isError(403, "noPermission", "NO PERMISSION");
    }

    @ParameterizedTest
    @EnumSource
    @Guess(page = Page.MEMBERS, says = "who may not read the meeting may not read its members, and is told so in the same words")
    void refusesItsMembers(Other other) {
        read(other, "/v1.0/conference/videoConferences/" + conferenceId + "/members")
                .isError(403, "noPermission", "NO PERMISSION");
    }

    @ParameterizedTest
    @EnumSource
    @Guess(page = Page.OF_BOOKING, says = "to another app, and to the same app in another organization, a booking is unknown: the page has no 403")
    void knowsNoSuchBooking(Other other) {
        read(other, "/v1.0/conference/videoConferences/scheduleConferences/" + booked.getString("scheduleConferenceId"))
                .isError(400, "invalidScheduleConferenceId", "invalidScheduleConferenceId");
    }

    @ParameterizedTest
    @EnumSource
    @Sentence(page = Page.BY_ROOM_CODE, says = "who has no permission is refused with 403 noPermission")
    @Guess(page = Page.BY_ROOM_CODE, says = "another app, and the same app in another organization, have no permission")
    void refusesItsRoomCode(Other other) {
        read(other, "/v1.0/conference/roomCodes/" + booked.getString("roomCode") + "/infos")
                .isError(403, "noPermission", "noPermission");
    }

    @Test
    void openToWhoeverBookedItByWhateverKindOfToken() {
        String unified = dingtalk.unifiedToken(CORP);

        dingtalk.getWith(unified, "/v1.0/conference/videoConferences/" + conferenceId).ok();
    }

    @Test
    void openToAThirdPartyAppByEveryTokenItHasForTheOrganization() {
        String id = dingtalk.bookWith(dingtalk.corpToken("ding1"), aBooking().encode()).ok().getString("scheduleConferenceId");
        String path = "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + id;

        dingtalk.getWith(dingtalk.corpToken("ding1"), path).ok();
        assertThat(dingtalk.getWith(dingtalk.corpToken("ding2"), path).status()).isEqualTo(403);
    }

    @Test
    @Sentence(page = Page.CREATE, says = "internal apps and third-party apps may book")
    @Sentence(page = Page.SETTINGS, says = "internal apps and third-party apps may read settings")
    @Sentence(page = Page.INFO, says = "internal apps and third-party apps may read a meeting")
    @Sentence(page = Page.OF_BOOKING, says = "internal apps and third-party apps may read the meetings of a booking")
    @Sentence(page = Page.BY_ROOM_CODE, says = "internal apps and third-party apps may read meetings by room code")
    void openToThirdPartyAppsAsToInternalOnes() {
        String token = dingtalk.corpToken("ding1");
        JsonObject own = dingtalk.bookWith(token, aBooking().encode()).ok();
        String id = own.getString("scheduleConferenceId");
        String started = dingtalk.start(id);

        dingtalk.getWith(token, "/v1.0/conference/scheduleConferences/settings?scheduleConferenceId=" + id).ok();
        dingtalk.getWith(token, "/v1.0/conference/videoConferences/" + started).ok();
        dingtalk.getWith(token, "/v1.0/conference/videoConferences/scheduleConferences/" + id).ok();
        dingtalk.getWith(token, "/v1.0/conference/roomCodes/" + own.getString("roomCode") + "/infos").ok();
    }

    private Reply read(Other other, String path) {
        return dingtalk.getWith(switch (other) {
            case SAME_APP_IN_ANOTHER_ORGANIZATION -> dingtalk.unifiedToken("ding2");
            case ANOTHER_APP_IN_THE_SAME_ORGANIZATION -> dingtalk.corpToken(CORP);
        }, path);
    }
}
