package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A booking that the embedded DingTalk holds. Two are equal if all that they tell is. */
public final class BookedMeeting {

    private final JsonObject booking; // never changed

    /** @param booking as the embedded DingTalk lists it */
    BookedMeeting(JsonObject booking) {
        this.booking = booking;
    }

    public String scheduleConferenceId() {
        return booking.getString("scheduleConferenceId");
    }

    public String roomCode() {
        return booking.getString("roomCode");
    }

    /** As DingTalk keeps it: the first 50 characters. */
    public String title() {
        return booking.getString("title");
    }

    public String creatorUnionId() {
        return booking.getString("creatorUnionId");
    }

    /** When it is planned to begin. */
    public Instant startsAt() {
        return Instant.ofEpochMilli(booking.getLong("startTime"));
    }

    /** When it is planned to end. */
    public Instant endsAt() {
        return Instant.ofEpochMilli(booking.getLong("endTime"));
    }

    /**
     * The settings that were given, those too that cannot be read back from DingTalk: by DingTalk's names, with those of
     * the objects that they are in ({@code moziConfVirtualExtraSetting.waitingRoom}), and with DingTalk's codes. A value is
     * a number, a boolean, a string, or a list.
     */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        addAll("", booking.getJsonObject("scheduleConfSettingModel"), settings);
        return Collections.unmodifiableMap(settings);
    }

    private static void addAll(String place, JsonObject from, Map<String, Object> settings) {
        from.forEach(setting -> {
            String name = place + setting.getKey();
            if (setting.getValue() instanceof JsonObject object) {
                addAll(name + ".", object, settings);
            } else if (!(setting.getValue() instanceof JsonArray list)) {
                settings.put(name, setting.getValue());
            } else if (!list.isEmpty()) { // an empty one is one that was not given
                settings.put(name, list.getList());
            }
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookedMeeting that && booking.equals(that.booking);
    }

    @Override
    public int hashCode() {
        return booking.hashCode();
    }

    /** In JSON. */
    @Override
    public String toString() {
        return booking.encode();
    }
}
