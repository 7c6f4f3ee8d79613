package io.quarkiverse.dingtalk.conference.emulator.booking;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Room;

/** POST /v1.0/conference/scheduleConferences. */
final class CreateScheduleConference implements AuthorizedOperation {

    private final Meetings meetings;

    CreateScheduleConference(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        BookingRequest request = call.body(BookingRequest.class);
        Booking booking = meetings.book(caller, request.validated(call.bodySize()));
        Room room = booking.room();
        return Response.ok(new Body(call.requestId(), booking.id(), room.code(), room.url(), room.phones()));
    }

    private record Body(String requestId, String scheduleConferenceId, String roomCode, String url, List<String> phones) {
    }
}
