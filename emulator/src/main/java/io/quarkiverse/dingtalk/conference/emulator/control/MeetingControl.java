package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.JoinRefusedException;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingFullException;
import io.quarkiverse.dingtalk.conference.emulator.state.MeetingSettings;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Member;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.vertx.core.json.JsonObject;

/** Making meetings happen, as people do, and looking at them. */
final class MeetingControl {

    private static final int LONGEST_NAME = 256; // everybody who ever joined is remembered
    private static final int MEETINGS_SHOWN = 1000;

    private final Meetings meetings;

    MeetingControl(Meetings meetings) {
        this.meetings = meetings;
    }

    /** GET /_emulator/bookings, all or so many: ?newest=…. */
    Response bookings(Call call) {
        return Response.ok(new Bookings(Newest.of(meetings.bookings(), call).map(BookingView::of).toList()));
    }

    /** GET /_emulator/conferences. */
    Response conferences(Call call) {
        return Response.ok(new Conferences(meetings.newestMeetings(MEETINGS_SHOWN).map(ConferenceView::of).toList()));
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
        Meeting meeting = running(call);
        meeting.end();
        return Response.ok(new ConferenceId(meeting.id()));
    }

    /** POST /_emulator/conferences/{conferenceId}/join, with the body {"unionId":…} and, optionally, "nick". */
    Response join(Call call) {
        Meeting meeting = running(call);
        JsonObject member = call.body();
        String unionId = unionId(member);
        join(meeting, new Person(unionId, requireNonNullElse(text(member, "nick"), unionId)));
        return Response.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/leave, with the body {"unionId":…}. */
    Response leave(Call call) {
        Meeting meeting = running(call);
        String unionId = unionId(call.body());
        meeting.leave(unionId).orElseThrow(() -> new ApiException(404, "memberNotFound",
                unionId + " is not in the conference " + meeting.id()));
        return Response.noContent();
    }

    private Meeting running(Call call) {
        Meeting meeting = find(meetings, call);
        if (!meeting.isRunning()) {
            throw new ApiException(409, "conferenceEnded", "the conference " + meeting.id() + " has ended already");
        }
        return meeting;
    }

    /** The one that the path names, running or not. */
    static Meeting find(Meetings meetings, Call call) {
        String id = call.path("conferenceId");
        return meetings.meeting(id)
                .orElseThrow(() -> new ApiException(404, "conferenceNotFound", "no conference has the id " + id));
    }

    static Meeting start(Meetings meetings, Booking booking) {
        if (booking.isCancelled()) {
            throw new ApiException(409, "bookingCanceled", "the booking " + booking.id() + " is canceled");
        }
        return meetings.start(booking);
    }

    static void join(Meeting meeting, Person person) {
        try {
            meeting.join(person);
        } catch (MeetingFullException e) {
            throw new ApiException(409, "conferenceFull", e.getMessage());
        } catch (JoinRefusedException e) {
            throw new ApiException(409, "joinRefused", e.getMessage());
        }
    }

    static String unionId(JsonObject member) {
        String unionId = text(member, "unionId");
        if (unionId == null || unionId.isBlank()) {
            throw new ApiException(400, "unionIdMissing", "the body must name who it is about: {\"unionId\":\"...\"}");
        }
        return unionId;
    }

    private static String text(JsonObject in, String name) {
        if (!(in.getValue(name) instanceof String text)) {
            return null;
        }
        if (text.length() > LONGEST_NAME) {
            throw new ApiException(400, name + "TooLong", name + " has more than " + LONGEST_NAME + " characters");
        }
        return text;
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

    /** @param members null: not shown */
    private record ConferenceView(String conferenceId, String scheduleConferenceId, String title, boolean running,
            long startTime, @JsonInclude(JsonInclude.Include.ALWAYS) Long endTime, int activeNum, int attendNum,
            List<MemberView> members) {

        static ConferenceView of(Meeting meeting) {
            return of(meeting, null);
        }

        static ConferenceView withMembers(Meeting meeting) {
            return of(meeting, meeting.members().stream().map(MemberView::of).toList());
        }

        private static ConferenceView of(Meeting meeting, List<MemberView> members) {
            return new ConferenceView(meeting.id(), meeting.booking().map(Booking::id).orElse(null), meeting.details().title(),
                    meeting.isRunning(),
                    meeting.startTime(), meeting.endTime(), meeting.activeCount(), meeting.attendCount(), members);
        }
    }

    private record MemberView(String unionId, String nick, boolean inside) {

        static MemberView of(Member member) {
            return new MemberView(member.unionId(), member.nick(), member.isInside());
        }
    }
}
