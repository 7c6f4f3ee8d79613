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
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonObject;

class SettingsChangeTest {

    private static final String SETTINGS = "/v1.0/conference/scheduleConferences/settings";
    private static final String MODEL = "scheduleConfSettingModel";
    private static final String EXTRA = "moziConfVirtualExtraSetting";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.UPDATE_SETTINGS, says = "PUT /v1.0/conference/scheduleConferences/settings changes the settings of a booking, and answers success true")
    void isSeenInTheSettings() {
        String id = dingtalk.bookedId();

        assertThat(change(id, "{\"muteOnJoin\":-1,\"hostUnionId\":\"h\",\"" + EXTRA + "\":{\"waitingRoom\":1}}"))
                .isEqualTo(new JsonObject().put("success", true));

        JsonObject settings = settings(id);
        assertThat(settings.getInteger("muteOnJoin")).isEqualTo(-1);
        assertThat(settings.getString("hostUnionId")).isEqualTo("h");
        assertThat(settings.getJsonObject(EXTRA).getInteger("waitingRoom")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"lockRoom\":1} | {\"muteOnJoin\":6} | {\"lockRoom\":1,\"muteOnJoin\":6}",
            "{\"lockRoom\":1} | {\"lockRoom\":null,\"muteOnJoin\":6} | {\"lockRoom\":1,\"muteOnJoin\":6}",
            "{\"cohostUnionIds\":[\"a\",\"b\"]} | {\"cohostUnionIds\":[\"c\"]} | {\"cohostUnionIds\":[\"c\"]}",
            "{\"cohostUnionIds\":[\"a\",\"b\"]} | {\"cohostUnionIds\":[]} | {\"cohostUnionIds\":[]}",
            "{\"cohostUnionIds\":[\"a\",\"b\"]} | {\"muteOnJoin\":6} | {\"cohostUnionIds\":[\"a\",\"b\"],\"muteOnJoin\":6}" })
    @Guess(page = Page.UPDATE_SETTINGS, says = "what is left out, or null, stays as it is; a list is replaced as a whole, by an empty one as well")
    void keepsWhatIsLeftOut(String booked, String given, String after) {
        String id = bookedWith(booked);

        change(id, given);

        JsonObject settings = settings(id);
        assertThat(settings.copy().mergeIn(new JsonObject(after))).isEqualTo(settings);
    }

    @Test
    void keepsWhatIsLeftOutOfAnInnerObject() {
        String id = bookedWith("{\"" + EXTRA + "\":{\"enableChat\":0,\"lockNick\":1}}");

        change(id, "{\"" + EXTRA + "\":{\"lockNick\":0}}");

        assertThat(settings(id).getJsonObject(EXTRA).getInteger("enableChat")).isZero();
        assertThat(settings(id).getJsonObject(EXTRA).getInteger("lockNick")).isZero();
    }

    @Test
    @Guess(page = Page.UPDATE_SETTINGS, says = "what is left out has its default afterwards if the embedded DingTalk is told so (changed-settings)")
    void replacesAllIfToldSo() {
        String id = bookedWith("{\"lockRoom\":1,\"" + EXTRA + "\":{\"enableChat\":0,\"lockNick\":1}}");
        dingtalk.choose(Choice.CHANGED_SETTINGS, "replace");

        change(id, "{\"" + EXTRA + "\":{\"lockNick\":1}}");

        assertThat(settings(id)).isEqualTo(settings(bookedWith("{\"" + EXTRA + "\":{\"lockNick\":1}}")));
    }

    @Test
    @Sentence(page = Page.UPDATE_SETTINGS, says = "recording, minutes and AI settings may be changed as well, though they cannot be read")
    void isSeenInAllThatWasBooked() {
        String id = dingtalk.bookedId();

        change(id, "{\"moziConfOpenRecordSetting\":{\"mode\":\"grid\"},\"aiAgentSummarySetting\":{\"value\":\"enable\"}}");

        JsonObject booked = dingtalk.bookings().get(0).getJsonObject(MODEL);
        assertThat(booked.getJsonObject("moziConfOpenRecordSetting")).isEqualTo(new JsonObject().put("mode", "grid"));
        assertThat(booked.getJsonObject("aiAgentSummarySetting")).isEqualTo(new JsonObject().put("value", "enable"));
    }

    @Test
    @Guess(page = Page.UPDATE_SETTINGS, says = "a meeting that was started before goes on as it was, the next one has the new settings")
    void isSeenInTheNextMeetingOnly() {
        String id = dingtalk.bookedId();
        String running = dingtalk.start(id);

        change(id, "{\"" + EXTRA + "\":{\"cloudRecordOwnerUnionId\":\"owner\"}}");

        assertThat(owner(running)).isEqualTo("creator-1");
        assertThat(owner(dingtalk.start(id))).isEqualTo("owner");
    }

    @Test
    void leavesTitleAndTimes() {
        String id = dingtalk.bookedId();
        JsonObject before = dingtalk.booking(id).ok();

        change(id, "{\"lockRoom\":1}");

        assertThat(dingtalk.booking(id).ok().put("requestId", before.getString("requestId"))).isEqualTo(before);
    }

    @Test
    @Guess(page = Page.UPDATE_SETTINGS, says = "a change without settings changes nothing")
    void changesNothingWithoutSettings() {
        String id = bookedWith("{\"lockRoom\":1}");
        JsonObject before = settings(id);

        dingtalk.change(SETTINGS, body(id)).ok();
        dingtalk.change(SETTINGS, body(id).putNull(MODEL)).ok();

        assertThat(settings(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "creatorUnionId", "scheduleConferenceId" })
    @Sentence(page = Page.UPDATE_SETTINGS, says = "creatorUnionId and scheduleConferenceId are required; a wrong parameter is refused with 400 paramError (no s)")
    void isRefusedWithoutAField(String name) {
        JsonObject incomplete = body(dingtalk.bookedId());
        incomplete.remove(name);

        dingtalk.change(SETTINGS, incomplete).isError(400, "paramError", "paramError");
    }

    @Test
    @Guess(page = Page.UPDATE_SETTINGS, says = "a wrong type is a wrong parameter")
    void isRefusedForAWrongType() {
        dingtalk.change(SETTINGS, body(dingtalk.bookedId()).put(MODEL, new JsonObject().put("lockRoom", "1")))
                .isError(400, "paramError", "paramError");
    }

    @Test
    @Sentence(page = Page.UPDATE_SETTINGS, says = "a wrong scheduleConferenceId is refused with 400 scheduleConferenceIdError")
    void isRefusedForAnUnknownBooking() {
        dingtalk.change(SETTINGS, body("nobody-knows"))
                .isError(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
    }

    @Test
    @Sentence(page = Page.UPDATE_SETTINGS, says = "a wrong creatorUnionId is refused with 400 creatorUidError")
    void isRefusedToOthers() {
        dingtalk.change(SETTINGS, body(dingtalk.bookedId()).put("creatorUnionId", "somebody-else"))
                .isError(400, "creatorUidError", "creatorUidError");
    }

    @Test
    @Sentence(page = Page.UPDATE_SETTINGS, says = "who has no permission is refused with 403 noPermission")
    @Guess(page = Page.UPDATE_SETTINGS, says = "another app, and the same app in another organization, have no permission")
    void isRefusedInAnotherOrganization() {
        String id = dingtalk.bookWith(dingtalk.unifiedToken("ding2"), aBooking().encode()).ok()
                .getString("scheduleConferenceId");

        dingtalk.change(SETTINGS, body(id)).isError(403, "noPermission", "noPermission");
    }

    private JsonObject change(String id, String settings) {
        return dingtalk.change(SETTINGS, body(id).put(MODEL, new JsonObject(settings))).ok();
    }

    private static JsonObject body(String id) {
        return new JsonObject().put("scheduleConferenceId", id).put("creatorUnionId", "creator-1");
    }

    private String bookedWith(String settings) {
        return dingtalk.book(aBooking().put(MODEL, new JsonObject(settings))).ok().getString("scheduleConferenceId");
    }

    private JsonObject settings(String id) {
        return dingtalk.settings(id).ok().getJsonObject(MODEL);
    }

    private String owner(String conferenceId) {
        return dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getString("cloudRecordOwnerUnionId");
    }
}
