package io.quarkiverse.dingtalk.conference.emulator.access;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Finds a booking for the operations that refuse in these words: those on its settings and links. */
public final class BookingAccess {

    private BookingAccess() {
    }

    /** @throws ApiException if there is no such booking, or if it is not the caller's */
    public static Booking find(Meetings meetings, Caller caller, String scheduleConferenceId) {
        Booking booking = meetings.booking(scheduleConferenceId)
                .orElseThrow(() -> new ApiException(400, "scheduleConferenceIdError", "scheduleConferenceIdError"));
        Ownership.require(booking.room(), caller, "noPermission");
        return booking;
    }

    /** The same, for what only the creator may do. */
    public static Booking findAsCreator(Meetings meetings, Caller caller, String scheduleConferenceId, String unionId) {
        Booking booking = find(meetings, caller, scheduleConferenceId);
        if (!booking.details().meeting().creatorUnionId().equals(unionId)) {
            throw new ApiException(400, "creatorUidError", "creatorUidError");
        }
        return booking;
    }
}
