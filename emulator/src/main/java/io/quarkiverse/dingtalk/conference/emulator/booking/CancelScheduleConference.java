package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Choice;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** POST /v1.0/conference/scheduleConferences/cancel. */
final class CancelScheduleConference implements AuthorizedOperation {

    private final Meetings meetings;
    private final Bookings bookings;
    private final Choices choices;

    CancelScheduleConference(Meetings meetings, Choices choices) {
        this.meetings = meetings;
        this.bookings = new Bookings(meetings);
        this.choices = choices;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        PARAMS_ERROR.requireText("scheduleConferenceId", request.scheduleConferenceId());
        PARAMS_ERROR.requireText("creatorUnionId", request.creatorUnionId());
        Booking booking = bookings.find(caller, request.scheduleConferenceId());
        Bookings.requireCreator(booking, request.creatorUnionId());
        if (booking.isFromCalendar()) {
            throw Bookings.permissionError("the booking was made in the calendar");
        }
        if (booking.isCancelled() && choices.is(Choice.SECOND_CANCEL, "paramsError")) {
            throw ApiException.paramsError("the booking is canceled already");
        }
        meetings.cancel(booking);
        return Response.success();
    }

    private record Request(String scheduleConferenceId, String creatorUnionId) {
    }
}
