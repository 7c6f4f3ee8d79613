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
import io.vertx.core.json.JsonObject;

class BookingReadTest {

    private static final String BOOKINGS = "/v1.0/conference/scheduleConferences/";

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.BOOKING, says = "GET /v1.0/conference/scheduleConferences/{scheduleConferenceId}/infos answers title, startTime, endTime, roomCode, url and phones of the booking, its id and a requestId")
    @Guess(page = Page.BOOKING, says = "room code, link and telephone number are those that the booking was answered with")
    void answersWhatWasBooked() {
        JsonObject booked = dingtalk.booked();

        JsonObject read = dingtalk.booking(booked.getString("scheduleConferenceId")).ok();

        assertThat(read.remove("requestId")).isNotEqualTo(booked.remove("requestId"));
        assertThat(read).isEqualTo(booked.put("title", aBooking().getString("title"))
                .put("startTime", aBooking().getLong("startTime")).put("endTime", aBooking().getLong("endTime")));
    }

    @Test
    @Sentence(page = Page.BOOKING, says = "the example of the page has blanks in the room code; the embedded DingTalk sends them if it is told so (room-code-of-booking)")
    void groupsTheRoomCodeIfToldSo() {
        JsonObject booked = dingtalk.booked();
        dingtalk.choose(Choice.ROOM_CODE_OF_BOOKING, "grouped");

        String roomCode = dingtalk.booking(booked.getString("scheduleConferenceId")).ok().getString("roomCode");

        assertThat(roomCode).matches("\\d{3} \\d{3} \\d{5}");
        assertThat(roomCode.replace(" ", "")).isEqualTo(booked.getString("roomCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?requestUnionId=", "?requestUnionId=%20", "?unionId=creator-1" })
    @Sentence(page = Page.BOOKING, says = "without a requestUnionId the call fails with 400 paramsError, error: and what is wrong")
    void isRefusedWithoutSomebodyWhoReads(String query) {
        dingtalk.get(BOOKINGS + dingtalk.bookedId() + "/infos" + query)
                .isError(400, "paramsError", "error:requestUnionId is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody-knows", "a/b", "" })
    @Guess(page = Page.BOOKING, says = "an unknown scheduleConferenceId is a parameter error")
    void isRefusedForAnUnknownId(String id) {
        dingtalk.booking(id).isError(400, "paramsError", "error:there is no scheduleConferenceId " + id);
    }

    @Test
    @Sentence(page = Page.BOOKING, says = "a canceled booking cannot be read: 400 resourceCancel, Schedule conference has canceled")
    void isRefusedOnceItIsCanceled() {
        String id = dingtalk.bookedId();
        dingtalk.cancel(id).ok();

        dingtalk.booking(id).isError(400, "resourceCancel", "Schedule conference has canceled");
    }

    @Test
    @Guess(page = Page.BOOKING, says = "any unionId may read a booking")
    void mayBeReadByAnybody() {
        dingtalk.get(BOOKINGS + dingtalk.bookedId() + "/infos?requestUnionId=somebody-else").ok();
    }

    @Test
    @Sentence(page = Page.BOOKING, says = "who may not see the booking is refused with 400 permissionError: another app, and other people than the creator if the embedded DingTalk is told so (booking-readers)")
    void isRefusedToOthersIfToldSo() {
        String id = dingtalk.bookedId();
        dingtalk.choose(Choice.BOOKING_READERS, "creator");

        dingtalk.booking(id).ok();
        dingtalk.get(BOOKINGS + id + "/infos?requestUnionId=somebody-else")
                .isError(400, "permissionError", "permissionError:the booking is that of another person");
    }

    @Test
    @Guess(page = Page.BOOKING, says = "another app, and the same app in another organization, may not see the booking")
    void isRefusedToTheSameAppInAnotherOrganization() {
        String path = BOOKINGS + dingtalk.bookedId() + "/infos?requestUnionId=creator-1";

        dingtalk.getWith(dingtalk.unifiedToken("ding2"), path)
                .isError(400, "permissionError", "permissionError:the booking is that of another app");
    }
}
