package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.vertx.core.json.JsonObject;

/** What is there from the beginning: bookings, their meetings, who is inside, and what is to go wrong. */
record Seed(List<Booked> bookings, List<Fault> faults) {

    static final Seed NOTHING = new Seed(List.of(), List.of());

    /**
     * @param id null for one that is made up
     * @param roomCode null for one that is made up
     */
    record Booked(String id, String roomCode, BookingRequest request, List<Met> meetings) {
    }

    /** @param id null for one that is made up */
    record Met(String id, List<Person> members, boolean ended) {
    }

    record Person(String unionId, String nick) {
    }

    /**
     * @param operations the names of those that can go wrong
     * @throws ApiError invalidSeed, saying where and what
     */
    static Seed of(JsonObject json, Set<String> operations) {
        var taken = new HashSet<String>();
        var root = new SeedObject("", json).only("bookings", "faults");
        return new Seed(
                root.objects("bookings").map(booking -> booked(booking, taken)).toList(),
                root.objects("faults").map(fault -> fault.read(it -> fault(it, operations))).toList());
    }

    private static Booked booked(SeedObject booking, Set<String> taken) {
        booking.only("scheduleConferenceId", "roomCode", "meetings", "creatorUnionId", "title", "startTime", "endTime",
                "scheduleConfSettingModel");
        return new Booked(booking.idNotIn(taken, "scheduleConferenceId"), booking.idNotIn(taken, "roomCode"),
                booking.read(it -> BookingRequest.of(request(it), it.toBuffer().length())),
                booking.objects("meetings").map(meeting -> met(meeting, taken)).toList());
    }

    /** What DingTalk would have been sent. */
    private static JsonObject request(JsonObject booking) {
        JsonObject request = booking.copy();
        request.remove("scheduleConferenceId");
        request.remove("roomCode");
        request.remove("meetings");
        return request;
    }

    private static Met met(SeedObject meeting, Set<String> taken) {
        meeting.only("conferenceId", "members", "ended");
        return new Met(meeting.idNotIn(taken, "conferenceId"), meeting.objects("members").map(Seed::person).toList(),
                meeting.flag("ended"));
    }

    private static Person person(SeedObject member) {
        member.only("unionId", "nick");
        String unionId = member.text("unionId");
        if (unionId == null) {
            throw member.wrong("unionId is missing");
        }
        return new Person(unionId, either(member.text("nick"), unionId));
    }

    private static Fault fault(JsonObject json, Set<String> operations) {
        Fault fault = Fault.of(json, operations);
        if (fault.spoiler() instanceof Spoiler.Refusal) {
            throw FaultArguments.invalid("refuseConnections happens at once, not at the beginning");
        }
        return fault;
    }

    /** Makes it so, in the name of somebody. */
    void sow(State state, Caller owner) {
        for (Booked booked : bookings) {
            Booking booking = state.bookings().book(owner, booked.id(), booked.roomCode(), booked.request());
            for (Met met : booked.meetings()) {
                Conference conference = state.bookings().start(booking, met.id());
                met.members().forEach(it -> state.bookings().join(conference, it.unionId(), it.nick()));
                if (met.ended()) {
                    state.bookings().end(conference);
                }
            }
        }
        faults.forEach(state.faults()::add);
    }
}
