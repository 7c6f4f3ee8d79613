package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class CancelTest {

    private static final String CANCEL = "/v1.0/conference/scheduleConferences/cancel";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.CANCEL, says = "POST /v1.0/conference/scheduleConferences/cancel answers success true")
    void answersSuccess() {
        assertThat(dingtalk.cancel(dingtalk.bookedId()).ok()).isEqualTo(new JsonObject().put("success", true));
    }

    @Test
    @Guess(page = Page.CANCEL, says = "a meeting that runs goes on when its booking is canceled")
    void letsAMeetingGoOn() {
        String id = dingtalk.bookedId();
        String running = dingtalk.start(id);

        dingtalk.cancel(id).ok();

        assertThat(dingtalk.info(running).ok().getJsonObject("confInfo").getInteger("status")).isEqualTo(2);
    }

    @Test
    @Guess(page = Page.CANCEL, says = "nobody can start a meeting of a canceled booking")
    void letsNobodyStartAnother() {
        String id = dingtalk.bookedId();
        dingtalk.cancel(id).ok();

        dingtalk.control("schedules/" + id + "/start").isError(409, "bookingCanceled",
                "the booking " + id + " is canceled");
    }

    @Test
    @Guess(page = Page.CANCEL, says = "settings and meetings of a canceled booking can still be read: their pages have no resourceCancel")
    void leavesSettingsAndMeetingsReadable() {
        String id = dingtalk.bookedId();
        dingtalk.cancel(id).ok();

        dingtalk.settings(id).ok();
        dingtalk.ofBooking(id, "").ok();
    }

    @Test
    @Guess(page = Page.CANCEL, says = "canceling a booking again succeeds, or fails with 400 paramsError if the embedded DingTalk is told so (second-cancel)")
    void mayBeRepeatedOrNot() {
        String id = dingtalk.bookedId();
        dingtalk.cancel(id).ok();
        dingtalk.cancel(id).ok();

        dingtalk.choose(Choice.SECOND_CANCEL, "paramsError");
        dingtalk.cancel(id).isError(400, "paramsError", "error:the booking is canceled already");
    }

    @ParameterizedTest
    @ValueSource(strings = { "creatorUnionId", "scheduleConferenceId" })
    @Sentence(page = Page.CANCEL, says = "creatorUnionId and scheduleConferenceId are required; without one the call fails with 400 paramsError, error: and what is wrong")
    void isRefusedWithoutAField(String name) {
        JsonObject incomplete = cancel(dingtalk.bookedId(), "creator-1");
        incomplete.remove(name);

        dingtalk.post(CANCEL, incomplete.encode()).isError(400, "paramsError", "error:" + name + " is missing");
    }

    @Test
    @Sentence(page = Page.CANCEL, says = "a wrong scheduleConferenceId is refused with 400 paramsError")
    void isRefusedForAnUnknownBooking() {
        dingtalk.cancel("nobody-knows").isError(400, "paramsError", "error:there is no scheduleConferenceId nobody-knows");
    }

    @Test
    @Sentence(page = Page.CANCEL, says = "who may not cancel the booking is refused with 400 permissionError: anybody but the creator")
    void isRefusedToOthers() {
        dingtalk.post(CANCEL, cancel(dingtalk.bookedId(), "somebody-else").encode())
                .isError(400, "permissionError", "permissionError:the booking is that of another person");
    }

    @Test
    @Guess(page = Page.CANCEL, says = "another app, and the same app in another organization, may not cancel the booking")
    void isRefusedToAnotherApp() {
        JsonObject cancel = cancel(dingtalk.bookedId(), "creator-1");

        dingtalk.send(dingtalk.json(CANCEL, cancel.encode()).header(RunningEmulator.TOKEN_HEADER,
                dingtalk.corpToken(RunningEmulator.CORP)))
                .isError(400, "permissionError", "permissionError:the booking is that of another app");
    }

    @Test
    @Sentence(page = Page.CANCEL, says = "only what was booked by a call can be canceled, not what was made in the calendar")
    @Guess(page = Page.CANCEL, says = "what was made in the calendar is refused with 400 permissionError")
    void isRefusedForABookingOfTheCalendar() {
        JsonObject booking = aBooking().put("scheduleConferenceId", "of-the-calendar").put("fromCalendar", true);
        dingtalk.put("seed", new JsonObject().put("bookings", new JsonArray().add(booking))).isNoContent();

        dingtalk.cancel("of-the-calendar")
                .isError(400, "permissionError", "permissionError:the booking was made in the calendar");
    }

    private static JsonObject cancel(String id, String unionId) {
        return new JsonObject().put("scheduleConferenceId", id).put("creatorUnionId", unionId);
    }
}
