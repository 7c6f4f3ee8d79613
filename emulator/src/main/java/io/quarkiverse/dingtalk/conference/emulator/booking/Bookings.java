package io.quarkiverse.dingtalk.conference.emulator.booking;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Finds bookings for the operations that read, change and cancel them, which refuse in the same words. */
final class Bookings {

    private final Meetings meetings;

    Bookings(Meetings meetings) {
        this.meetings = meetings;
    }

    /** guessed: to another app, or to the same in another organization, it is not unknown but forbidden. */
    Booking find(Caller caller, String scheduleConferenceId) {
        Booking booking = meetings.booking(scheduleConferenceId)
                .orElseThrow(() -> ApiException.paramsError("there is no scheduleConferenceId " + scheduleConferenceId));
        if (!booking.room().owner().equals(caller)) {
            throw permissionError("the booking is that of another app");
        }
        return booking;
    }

    static void requireCreator(Booking booking, String unionId) {
        if (!booking.details().meeting().creatorUnionId().equals(unionId)) {
            throw permissionError("the booking is that of another person");
        }
    }

    static void requireNotCancelled(Booking booking) {
        if (booking.isCancelled()) {
            throw new ApiException(400, "resourceCancel", "Schedule conference has canceled");
        }
    }

    static ApiException permissionError(String why) {
        return new ApiException(400, "permissionError", "permissionError:" + why);
    }
}
