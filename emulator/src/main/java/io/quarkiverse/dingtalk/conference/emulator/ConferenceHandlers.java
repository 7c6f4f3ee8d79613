package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.ConferenceJson.list;

import java.util.List;

import io.vertx.core.json.JsonObject;

/** Booking meetings and asking about them. */
final class ConferenceHandlers {

    private static final List<String> PHONES = List.of("+861234567"); // guessed: one, the page's own

    private final Bookings bookings;

    ConferenceHandlers(Bookings bookings) {
        this.bookings = bookings;
    }

    /** POST /v1.0/conference/scheduleConferences. */
    Answer book(Caller caller, Call call) {
        Booking booking = bookings.book(caller, BookingRequest.of(call.json(), call.size()));
        return Answer.ok(new JsonObject()
                .put("requestId", call.requestId())
                .put("scheduleConferenceId", booking.id())
                .put("roomCode", booking.roomCode())
                .put("url", booking.url())
                .put("phones", PHONES));
    }

    /** GET /v1.0/conference/scheduleConferences/settings. */
    Answer settings(Caller caller, Call call) {
        String id = call.query("scheduleConferenceId");
        if (id == null || id.isBlank()) {
            throw new ApiError(400, "paramError", "paramError");
        }
        Booking booking = bookings.byId(id)
                .orElseThrow(() -> new ApiError(400, "scheduleConferenceIdError", "scheduleConferenceIdError"));
        requireOwner(caller, booking, "noPermission");
        return Answer.ok(new JsonObject()
                .put("scheduleConfSettingModel", SettingsJson.of(booking.request(), booking.owner().app())));
    }

    /** GET /v1.0/conference/videoConferences/{conferenceId}. */
    Answer info(Caller caller, Call call) {
        return Answer.ok(new JsonObject().put("confInfo", ConferenceJson.info(conference(caller, call))));
    }

    private Conference conference(Caller caller, Call call) {
        String id = call.path("conferenceId");
        if (id.isBlank()) {
            throw new ApiError(400, "missingRoomId", "MISSING ROOM ID");
        }
        Conference conference = bookings.conference(id)
                .orElseThrow(() -> new ApiError(404, "roomNotFound", "ROOM NOT FOUND"));
        requireOwner(caller, conference.booking(), "NO PERMISSION");
        return conference;
    }

    /** guessed: that to be another app, or the same in another organization, is what noPermission is about. */
    private static void requireOwner(Caller caller, Booking booking, String message) {
        if (!booking.owner().equals(caller)) {
            throw new ApiError(403, "noPermission", message);
        }
    }

    /** GET /v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}. */
    Answer ofBooking(Caller caller, Call call) {
        String id = call.path("scheduleConferenceId");
        Paging paging = Paging.of(call, "booking " + id, ApiError::paramsError);
        Booking booking = bookings.byId(id)
                .filter(it -> it.owner().equals(caller)) // guessed: this page, unlike the others, has no noPermission
                .orElseThrow(() -> new ApiError(400, "invalidScheduleConferenceId", "invalidScheduleConferenceId"));
        Paging.Page<Conference> page = paging.page(booking.conferences());
        return Answer.ok(new JsonObject() // no hasMore here: an empty nextToken says it
                .put("totalCount", page.totalCount())
                .put("nextToken", page.nextToken())
                .put("conferenceList", list(page.items(), ConferenceJson::ofBooking)));
    }

    /** GET /v1.0/conference/roomCodes/{roomCode}/infos. */
    Answer ofRoomCode(Caller caller, Call call) {
        String roomCode = call.path("roomCode");
        if (roomCode.isBlank()) {
            throw new ApiError(400, "missingRoomCode", "missingRoomCode");
        }
        Paging paging = Paging.of(call, "room code " + roomCode, what -> new ApiError(400, "paramError", "paramError"));
        Booking booking = bookings.byRoomCode(roomCode)
                .orElseThrow(() -> new ApiError(400, "invalidRoomCode", "invalidRoomCode"));
        requireOwner(caller, booking, "noPermission");
        Paging.Page<Conference> page = paging.page(booking.conferences());
        return Answer.ok(new JsonObject()
                .put("nextToken", page.nextToken())
                .put("hasMore", page.hasMore())
                .put("totalCount", page.totalCount())
                .put("conferenceList", list(page.items(), ConferenceJson::ofRoomCode)));
    }

    /** GET /v1.0/conference/videoConferences/{conferenceId}/members; no page at hand, errors guessed like those of info. */
    Answer members(Caller caller, Call call) {
        Paging paging = Paging.of(call, "members of " + call.path("conferenceId"),
                what -> new ApiError(400, "paramError", "PARAM ERROR"));
        Conference conference = conference(caller, call);
        Paging.Page<Member> page = paging.page(List.copyOf(conference.members()));
        return Answer.ok(new JsonObject()
                .put("totalCount", page.totalCount())
                .put("nextToken", page.nextToken())
                .put("memberModels", list(page.items(), member -> MemberJson.of(member, conference))));
    }
}
