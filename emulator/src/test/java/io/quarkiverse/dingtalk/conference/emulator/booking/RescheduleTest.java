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
import io.vertx.core.json.JsonObject;

class RescheduleTest {

    private static final String BOOKINGS = "/v1.0/conference/scheduleConferences";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.UPDATE, says = "PUT /v1.0/conference/scheduleConferences sets title, startTime and endTime of a booking, and answers success true")
    void isSeenInTheBooking() {
        String id = dingtalk.bookedId();
        JsonObject before = dingtalk.booking(id).ok();

        assertThat(dingtalk.change(BOOKINGS, change(id)).ok()).isEqualTo(new JsonObject().put("success", true));

        JsonObject after = dingtalk.booking(id).ok();
        assertThat(after.put("requestId", before.getString("requestId"))).isEqualTo(
                before.put("title", "later").put("startTime", 1687932000000L).put("endTime", 1687935600000L));
    }

    @Test
    @Sentence(page = Page.UPDATE, says = "the settings of the booking stay as they are")
    void leavesTheSettings() {
        String id = dingtalk.book(aBooking().put("scheduleConfSettingModel", new JsonObject().put("muteOnJoin", 6))).ok()
                .getString("scheduleConferenceId");

        dingtalk.change(BOOKINGS, change(id)).ok();

        assertThat(dingtalk.settings(id).ok().getJsonObject("scheduleConfSettingModel").getInteger("muteOnJoin")).isEqualTo(6);
    }

    @Test
    @Guess(page = Page.UPDATE, says = "a meeting that was started before keeps its title, the next one has the new")
    void isSeenInTheNextMeetingOnly() {
        String id = dingtalk.bookedId();
        String running = dingtalk.start(id);

        dingtalk.change(BOOKINGS, change(id)).ok();

        assertThat(title(running)).isEqualTo(aBooking().getString("title"));
        assertThat(title(dingtalk.start(id))).isEqualTo("later");
    }

    @ParameterizedTest
    @ValueSource(strings = { "creatorUnionId", "scheduleConferenceId", "title", "startTime", "endTime" })
    @Sentence(page = Page.UPDATE, says = "all five fields are required; without one the call fails with 400 paramsError, error: and what is wrong")
    void isRefusedWithoutAField(String name) {
        JsonObject incomplete = change(dingtalk.bookedId());
        incomplete.remove(name);

        dingtalk.change(BOOKINGS, incomplete).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({ "51, 50", "256, 50" })
    @Guess(page = Page.UPDATE, says = "a title of 51 to 256 characters is cut to 50, as when booking; the page says that it may have 50")
    void keepsFiftyCharactersOfATitle(int given, int kept) {
        String id = dingtalk.bookedId();

        dingtalk.change(BOOKINGS, change(id).put("title", "会".repeat(given))).ok();

        assertThat(dingtalk.booking(id).ok().getString("title")).hasSize(kept);
    }

    @Test
    @Guess(page = Page.UPDATE, says = "an end that is not after the start is a parameter error, as when booking")
    void isRefusedForAnEndThatIsNotAfterTheStart() {
        dingtalk.change(BOOKINGS, change(dingtalk.bookedId()).put("endTime", 1687932000000L)).isError(400, "paramsError",
                "error:endTime 1687932000000 is not after startTime 1687932000000");
    }

    @Test
    @Guess(page = Page.UPDATE, says = "an unknown scheduleConferenceId is a parameter error")
    void isRefusedForAnUnknownBooking() {
        dingtalk.change(BOOKINGS, change("nobody-knows"))
                .isError(400, "paramsError", "error:there is no scheduleConferenceId nobody-knows");
    }

    @Test
    @Sentence(page = Page.UPDATE, says = "who may not change the booking is refused with 400 permissionError: anybody but the creator")
    void isRefusedToOthers() {
        dingtalk.change(BOOKINGS, change(dingtalk.bookedId()).put("creatorUnionId", "somebody-else"))
                .isError(400, "permissionError", "permissionError:the booking is that of another person");
    }

    @Test
    @Sentence(page = Page.UPDATE, says = "a canceled booking cannot be changed: 400 resourceCancel, Schedule conference has canceled")
    void isRefusedOnceItIsCanceled() {
        String id = dingtalk.bookedId();
        dingtalk.cancel(id).ok();

        dingtalk.change(BOOKINGS, change(id)).isError(400, "resourceCancel", "Schedule conference has canceled");
    }

    private static JsonObject change(String id) {
        return new JsonObject().put("scheduleConferenceId", id).put("creatorUnionId", "creator-1").put("title", "later")
                .put("startTime", 1687932000000L).put("endTime", 1687935600000L);
    }

    private String title(String conferenceId) {
        return dingtalk.info(conferenceId).ok().getJsonObject("confInfo").getString("title");
    }
}
