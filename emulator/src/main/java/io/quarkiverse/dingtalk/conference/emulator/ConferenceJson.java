package io.quarkiverse.dingtalk.conference.emulator;

import static io.quarkiverse.dingtalk.conference.emulator.Fields.array;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.either;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.object;
import static io.quarkiverse.dingtalk.conference.emulator.Fields.putIfGiven;

import java.util.List;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A conference as each of the reads shows it: the fields of its table, no more. */
final class ConferenceJson {

    private static final String BOOKED = "3"; // bizType: instant and audio meetings cannot be made here yet
    private static final String AGENT_ID = "290000001"; // guessed: an emulated app has but one

    private ConferenceJson() {
    }

    static <T> JsonArray list(List<T> items, Function<T, JsonObject> view) {
        JsonArray list = new JsonArray();
        items.forEach(item -> list.add(view.apply(item)));
        return list;
    }

    /** Without minutesStatus and minutesOwnerUnionId, which are documented and said to be returned no longer. */
    static JsonObject info(Conference conference) {
        Booking booking = conference.booking();
        BookingRequest request = booking.request();
        JsonObject json = new JsonObject()
                .put("activeNum", conference.activeCount())
                .put("attendNum", conference.members().size())
                .put("invitedNum", 0)
                .put("conferenceId", conference.id())
                .put("creatorId", request.creatorUnionId())
                .put("creatorNick", nick(request))
                .put("externalLinkUrl", booking.externalLink())
                .put("startTime", conference.startTime())
                .put("status", conference.status().code())
                .put("title", request.title())
                .put("roomCode", booking.roomCode())
                .put("scheduleConferenceId", booking.id())
                .put("bizType", BOOKED)
                .put("cloudRecordStatus", conference.recording().code())
                .put("cloudRecordOwnerUnionId", recordOwner(request))
                .put("extensionAppSettings", extensionApps(request));
        return withEnd(json, conference);
    }

    static JsonObject ofBooking(Conference conference) {
        JsonObject json = new JsonObject()
                .put("conferenceId", conference.id())
                .put("title", conference.booking().request().title())
                .put("roomCode", conference.booking().roomCode())
                .put("status", conference.status().code())
                .put("startTime", conference.startTime());
        // guessed: absent while it runs, as the other two reads say of theirs
        return conference.endTime() == null ? json : json.put("endTime", conference.endTime());
    }

    static JsonObject ofRoomCode(Conference conference) {
        Booking booking = conference.booking();
        JsonObject json = new JsonObject()
                .put("conferenceId", conference.id())
                .put("title", booking.request().title())
                .put("roomCode", booking.roomCode())
                .put("externalLinkUrl", booking.externalLink())
                .put("status", conference.status().code())
                .put("startTime", conference.startTime())
                .put("creatorId", booking.request().creatorUnionId())
                .put("creatorNick", nick(booking.request()))
                .put("scheduleConferenceId", booking.id())
                .put("bizType", BOOKED);
        return withEnd(json, conference);
    }

    private static JsonObject withEnd(JsonObject json, Conference conference) {
        return conference.endTime() == null ? json
                : json.put("endTime", conference.endTime())
                        .put("confDuration", conference.endTime() - conference.startTime());
    }

    private static String nick(BookingRequest request) {
        return request.creatorUnionId(); // guessed: people have no names here, and the field is always there
    }

    private static String recordOwner(BookingRequest request) {
        return either(extra(request).getString("cloudRecordOwnerUnionId"), request.creatorUnionId());
    }

    /** appId, appCode and a number here; clientId, coolAppCode and a string in the settings. */
    private static JsonArray extensionApps(BookingRequest request) {
        JsonArray apps = new JsonArray();
        array(extra(request), "moziConfExtensionAppSettings").forEach(app -> apps.add(extensionApp((JsonObject) app)));
        return apps;
    }

    private static JsonObject extensionApp(JsonObject given) {
        JsonObject json = new JsonObject().put("appId", AGENT_ID);
        putIfGiven(json, "appCode", given.getString("coolAppCode"));
        json.put("autoOpenMode", either(given.getInteger("autoOpenMode"), 0));
        return putIfGiven(json, "extensionAppBizData", given.getString("extensionAppBizData"));
    }

    private static JsonObject extra(BookingRequest request) {
        return object(request.settings(), "moziConfVirtualExtraSetting");
    }
}
