package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/scheduleConferences/{scheduleConferenceId}/infos. */
final class QueryScheduleConference implements AuthorizedOperation {

    private final Bookings bookings;
    private final Choices choices;

    QueryScheduleConference(Meetings meetings, Choices choices) {
        this.bookings = new Bookings(meetings);
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("requestUnionId", call.query("requestUnionId"));
        Booking booking = bookings.find(caller, call.path("scheduleConferenceId"));
        if (choices.is(Choice.BOOKING_READERS, "creator")) {
            Bookings.requireCreator(booking, unionId);
        }
        Bookings.requireNotCancelled(booking);
        BookingDetails details = booking.details();
        return Response.ok(new Body(call.requestId(), booking.id(), details.meeting().title(), details.startTime(),
                details.endTime(), roomCode(booking), booking.room().url(), booking.room().phones()));
    }

    private String roomCode(Booking booking) {
        String code = booking.room().code();
        return choices.is(Choice.ROOM_CODE_OF_BOOKING, "grouped") ? code.replaceFirst("(.{3})(.{3})(.+)", "$1 $2 $3") : code;
    }

    private record Body(String requestId, String scheduleConferenceId, String title, long startTime, long endTime,
            String roomCode, String url, List<String> phones) {
    }
}
