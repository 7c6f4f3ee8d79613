package io.quarkiverse.dingtalk.conference.emulator.control;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.dingtalk.conference.emulator.booking.BookingRequest;
import io.quarkiverse.dingtalk.conference.emulator.fault.ConnectionRefusal;
import io.quarkiverse.dingtalk.conference.emulator.fault.Fault;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.quarkiverse.dingtalk.conference.emulator.http.Json;
import io.quarkiverse.dingtalk.conference.emulator.state.Booking;
import io.quarkiverse.dingtalk.conference.emulator.state.BookingDetails;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;
import io.quarkiverse.dingtalk.conference.emulator.state.Person;
import io.vertx.core.json.JsonObject;

/** What is there from the beginning: bookings, their meetings, who is inside, and what is to go wrong. */
record Seed(List<SeededBooking> bookings, List<Fault> faults) {

    static final Seed EMPTY = new Seed(List.of(), List.of());

    /**
     * @param id null for one that is made up
     * @param roomCode null for one that is made up
     * @param fromCalendar whether only the calendar can cancel it
     */
    record SeededBooking(String id, String roomCode, boolean fromCalendar, BookingDetails details,
            List<SeededMeeting> meetings) {
    }

    /** @param id null for one that is made up */
    record SeededMeeting(String id, List<Person> members, boolean ended) {
    }

    /**
     * @param operations the names of those that can go wrong
     * @throws ApiException invalidSeed, saying where and what
     */
    static Seed of(JsonObject json, Set<String> operations) {
        var taken = new HashSet<String>();
        var root = new SeedObject("", json).only("bookings", "faults");
        return new Seed(
                root.objects("bookings").map(booking -> booking(booking, taken)).toList(),
                root.objects("faults").map(fault -> fault.read(it -> fault(it, operations))).toList());
    }

    private static SeededBooking booking(SeedObject booking, Set<String> taken) {
        booking.only("scheduleConferenceId", "roomCode", "fromCalendar", "meetings", "creatorUnionId", "title", "startTime",
                "endTime",
                "scheduleConfSettingModel");
        return new SeededBooking(booking.idNotIn(taken, "scheduleConferenceId"), booking.idNotIn(taken, "roomCode"),
                booking.flag("fromCalendar"),
                booking.read(it -> Json.decode(request(it), BookingRequest.class).validated(it.toBuffer().length())),
                booking.objects("meetings").map(meeting -> meeting(meeting, taken)).toList());
    }

    /** What DingTalk would have been sent. */
    private static JsonObject request(JsonObject booking) {
        JsonObject request = booking.copy();
        request.remove("scheduleConferenceId");
        request.remove("roomCode");
        request.remove("fromCalendar");
        request.remove("meetings");
        return request;
    }

    private static SeededMeeting meeting(SeedObject meeting, Set<String> taken) {
        meeting.only("conferenceId", "members", "ended");
        return new SeededMeeting(meeting.idNotIn(taken, "conferenceId"), meeting.objects("members").map(Seed::person).toList(),
                meeting.flag("ended"));
    }

    private static Person person(SeedObject member) {
        member.only("unionId", "nick");
        String unionId = member.text("unionId");
        if (unionId == null) {
            throw member.wrong("unionId is missing");
        }
        return new Person(unionId, requireNonNullElse(member.text("nick"), unionId));
    }

    private static Fault fault(JsonObject json, Set<String> operations) {
        Fault fault = Fault.of(json, operations);
        if (fault.behavior() instanceof ConnectionRefusal) {
            throw Fault.invalid("refuseConnections happens at once, not at the beginning");
        }
        return fault;
    }

    /** Books, starts and so on, in the name of that owner. */
    void applyTo(EmulatorState state, Caller owner) {
        Meetings meetings = state.meetings();
        for (SeededBooking seeded : bookings) {
            Booking booking = meetings.book(owner, seeded.id(), seeded.roomCode(), seeded.fromCalendar(), seeded.details());
            for (SeededMeeting seededMeeting : seeded.meetings()) {
                Meeting meeting = meetings.start(booking, seededMeeting.id());
                seededMeeting.members().forEach(meeting::join);
                if (seededMeeting.ended()) {
                    meeting.end();
                }
            }
        }
        faults.forEach(state.faults()::add);
    }
}
