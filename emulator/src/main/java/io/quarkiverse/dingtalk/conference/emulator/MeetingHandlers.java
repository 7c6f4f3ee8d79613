package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;

import io.vertx.core.json.JsonObject;

/** What DingTalk has no API for: making meetings happen. */
final class MeetingHandlers {

    private static final int LONGEST_NAME = 256; // everybody who ever joined is remembered

    private final Bookings bookings;

    MeetingHandlers(Bookings bookings) {
        this.bookings = bookings;
    }

    /** POST /_emulator/schedules/{scheduleConferenceId}/start. */
    Answer start(Call call) {
        String id = call.path("scheduleConferenceId");
        Booking booking = bookings.byId(id)
                .orElseThrow(() -> new ApiError(404, "bookingNotFound", "no booking has the id " + id));
        return conferenceId(bookings.start(booking));
    }

    /** POST /_emulator/conferences/{conferenceId}/end. */
    Answer end(Call call) {
        Conference conference = running(call);
        bookings.end(conference);
        return conferenceId(conference);
    }

    /** POST /_emulator/conferences/{conferenceId}/join, with the body {"unionId":…} and, at will, "nick". */
    Answer join(Call call) {
        Conference conference = running(call);
        JsonObject member = call.json();
        String unionId = unionId(member);
        bookings.join(conference, unionId, either(text(member, "nick"), unionId));
        return Answer.noContent();
    }

    /** POST /_emulator/conferences/{conferenceId}/leave, with the body {"unionId":…}. */
    Answer leave(Call call) {
        Conference conference = running(call);
        String unionId = unionId(call.json());
        bookings.leave(conference, unionId)
                .orElseThrow(
                        () -> new ApiError(404, "memberNotFound", unionId + " is not in the conference " + conference.id()));
        return Answer.noContent();
    }

    private Conference running(Call call) {
        String id = call.path("conferenceId");
        Conference conference = bookings.conference(id)
                .orElseThrow(() -> new ApiError(404, "conferenceNotFound", "no conference has the id " + id));
        if (conference.status() == Conference.Status.ENDED) {
            throw new ApiError(409, "conferenceEnded", "the conference " + id + " has ended already");
        }
        return conference;
    }

    private static String unionId(JsonObject member) {
        String unionId = text(member, "unionId");
        if (unionId == null || unionId.isBlank()) {
            throw new ApiError(400, "unionIdMissing", "the body must name who it is about: {\"unionId\":\"...\"}");
        }
        return unionId;
    }

    private static String text(JsonObject in, String name) {
        if (!(in.getValue(name) instanceof String text)) {
            return null;
        }
        if (text.length() > LONGEST_NAME) {
            throw new ApiError(400, name + "TooLong", name + " has more than " + LONGEST_NAME + " characters");
        }
        return text;
    }

    private static Answer conferenceId(Conference conference) {
        return Answer.ok(new JsonObject().put("conferenceId", conference.id()));
    }
}
