package io.quarkiverse.dingtalk.conference.emulator.control;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.aBooking;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Reply;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.vertx.core.json.JsonObject;

class ControlTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void booksAsTheAppOrAsTheCalendarDoes() {
        String ofTheApp = book(aBooking());
        String ofTheCalendar = book(aBooking().put("fromCalendar", true));

        assertThat(dingtalk.bookings())
                .extracting(it -> it.getString("scheduleConferenceId"), it -> it.getBoolean("fromCalendar"))
                .containsExactly(tuple(ofTheApp, false), tuple(ofTheCalendar, true));
        dingtalk.settings(ofTheCalendar).ok();
    }

    private String book(JsonObject booking) {
        return dingtalk.control("bookings", booking).ok().getString("scheduleConferenceId");
    }

    @Test
    void booksNothingThatDingTalkWouldRefuse() {
        dingtalk.control("bookings", aBooking().putNull("title"))
                .isError(400, "paramsError", "error:title is missing");
    }

    @Test
    void startsAndEndsAMeetingAndTellsWhich() {
        JsonObject started = dingtalk.control("schedules/" + dingtalk.bookedId() + "/start").ok();
        JsonObject ended = dingtalk.control("conferences/" + started.getString("conferenceId") + "/end").ok();

        assertThat(started.fieldNames()).containsExactly("conferenceId");
        assertThat(ended).isEqualTo(started);
    }

    @Test
    void doesNotEndAMeetingTwice() {
        String id = dingtalk.start(dingtalk.bookedId());
        dingtalk.end(id);

        dingtalk.control("conferences/" + id + "/end")
                .isError(409, "conferenceEnded", "the conference " + id + " has ended already");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody-knows", "a/b?x=1&y 会#frag", "..", ".", "%", "%41", "a+b", "a;b", "{}", "会议", "🎉" })
    void doesNotKnowOtherIdsAndRepeatsThemAsTheyWereMeant(String id) {
        dingtalk.control("schedules/" + encoded(id) + "/start")
                .isError(404, "bookingNotFound", "no booking has the id " + id);
        dingtalk.control("conferences/" + encoded(id) + "/end")
                .isError(404, "conferenceNotFound", "no conference has the id " + id);
    }

    @Test
    void forgetsEverythingButTokensOnReset() {
        JsonObject booked = dingtalk.booked();
        String scheduleId = booked.getString("scheduleConferenceId");
        String conferenceId = dingtalk.start(scheduleId);
        String token = dingtalk.token();

        Reply reset = dingtalk.control("reset");

        assertThat(reset.status()).isEqualTo(204);
        assertThat(reset.text()).isEmpty();
        assertThat(dingtalk.requests()).isEmpty();
        dingtalk.getWith(token, "/v1.0/conference/videoConferences/" + conferenceId)
                .isError(404, "roomNotFound", "ROOM NOT FOUND");
        assertThat(dingtalk.token()).isEqualTo(token);
        dingtalk.info(conferenceId).isError(404, "roomNotFound", "ROOM NOT FOUND");
        dingtalk.settings(scheduleId).isError(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
        dingtalk.ofRoomCode(booked.getString("roomCode"), "").isError(400, "invalidRoomCode", "invalidRoomCode");
        assertThat(dingtalk.control("schedules/" + scheduleId + "/start").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String message = "Specified api is not found, please check your url and method.";

        dingtalk.control("nonsense").isError(404, "InvalidAction.NotFound", message);
        dingtalk.send(dingtalk.request("/_emulator/reset")).isError(404, "InvalidAction.NotFound", message);
    }
}
