package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.booking.BookingRequest;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Booking, starting and ending meetings, as people do, and looking at them. */
final class MeetingControl {

    private static final int MEETINGS_SHOWN = 1000;

    private final Meetings meetings;
    private final Caller owner;

    /** @param owner whose the bookings are that are made here */
    MeetingControl(Meetings meetings, Caller owner) {
        this.meetings = meetings;
        this.owner = owner;
    }

    /**
     * POST /_emulator/bookings, with the body that DingTalk is sent and, optionally, "fromCalendar": as if it was made there.
     */
    Response book(Call call) {
        BookingDetails details = call.body(BookingRequest.class).validated(call.bodySize());
        boolean fromCalendar = Boolean.TRUE.equals(call.body().getValue("fromCalendar"));
        Booking booking = meetings.book(owner, null, null, fromCalendar, details);
        return Response.ok(new ScheduleConferenceId(booking.id()));
    }

    /** GET /_emulator/bookings, all or so many: ?newest=…. */
    Response bookings(Call call) {
        return Response.ok(new Bookings(Newest.of(meetings.bookings(), call).map(BookingView::of).toList()));
    }

    /** GET /_emulator/conferences, all that are shown or so many: ?newest=…; with their members: ?members=true. */
    Response conferences(Call call) {
        boolean members = Boolean.parseBoolean(call.query("members"));
        return Response.ok(new Conferences(Newest.of(meetings.newestMeetings(MEETINGS_SHOWN).toList(), call)
                .map(it -> members ? ConferenceView.withMembers(it) : ConferenceView.of(it)).toList()));
    }

    /** GET /_emulator/conferences/{conferenceId}, with its members. */
    Response conference(Call call) {
        return Response.ok(ConferenceView.withMembers(MeetingLookup.find(meetings, call)));
    }

    /** POST /_emulator/schedules/{scheduleConferenceId}/start. */
    Response start(Call call) {
        String id = call.path("scheduleConferenceId");
        Booking booking = meetings.booking(id)
                .orElseThrow(() -> new ApiException(404, "bookingNotFound", "no booking has the id " + id));
        return Response.ok(new ConferenceId(start(meetings, booking).id()));
    }

    /** POST /_emulator/conferences/{conferenceId}/end. */
    Response end(Call call) {
        Meeting meeting = MeetingLookup.running(meetings, call);
        meeting.end();
        return Response.ok(new ConferenceId(meeting.id()));
    }

    static Meeting start(Meetings meetings, Booking booking) {
        if (booking.isCancelled()) {
            throw new ApiException(409, "bookingCanceled", "the booking " + booking.id() + " is canceled");
        }
        return meetings.start(booking);
    }

    private record ScheduleConferenceId(String scheduleConferenceId) {
    }

    private record ConferenceId(String conferenceId) {
    }

    private record Bookings(List<BookingView> bookings) {
    }

    private record BookingView(String scheduleConferenceId, String roomCode, String title, String creatorUnionId,
            long startTime, long endTime, MeetingSettings scheduleConfSettingModel, boolean canceled,
            boolean fromCalendar, String appKey, String corpId, List<ConferenceView> conferences) {

        static BookingView of(Booking booking) {
            MeetingDetails meeting = booking.details().meeting();
            return new BookingView(booking.id(), booking.room().code(), meeting.title(), meeting.creatorUnionId(),
                    booking.details().startTime(), booking.details().endTime(), meeting.settings(), booking.isCancelled(),
                    booking.isFromCalendar(),
                    booking.room().owner().app(), booking.room().owner().corpId(),
                    booking.room().meetings().stream().map(ConferenceView::withMembers).toList());
        }
    }

    private record Conferences(List<ConferenceView> conferences) {
    }
}
