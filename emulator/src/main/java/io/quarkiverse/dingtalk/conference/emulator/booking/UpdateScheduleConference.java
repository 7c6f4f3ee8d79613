package io.quarkiverse.dingtalk.conference.emulator.booking;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** PUT /v1.0/conference/scheduleConferences: title and times. guessed: a title may be as long as that of a new booking. */
final class UpdateScheduleConference implements AuthorizedOperation {

    private final Meetings meetings;
    private final Bookings bookings;

    UpdateScheduleConference(Meetings meetings) {
        this.meetings = meetings;
        this.bookings = new Bookings(meetings);
    }

    @Override
    public Response handle(Caller caller, Call call) {
        Request request = call.body(Request.class);
        BookingDetails wanted = request.validated();
        Booking booking = bookings.find(caller, request.scheduleConferenceId());
        Bookings.requireCreator(booking, request.creatorUnionId());
        Bookings.requireNotCancelled(booking);
        meetings.change(booking,
                booking.details().rescheduled(wanted.meeting().title(), wanted.startTime(), wanted.endTime()));
        return Response.success();
    }

    private record Request(String scheduleConferenceId, String creatorUnionId, String title, Long startTime, Long endTime) {

        BookingDetails validated() {
            PARAMS_ERROR.requireText("scheduleConferenceId", scheduleConferenceId);
            return new BookingRequest(creatorUnionId, title, startTime, endTime, null).validated(0);
        }
    }
}
