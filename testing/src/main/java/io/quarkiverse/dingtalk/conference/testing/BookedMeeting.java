package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;

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
     * Its settings as they were booked, those that can be read back from DingTalk and those that cannot, by DingTalk's names
     * and with DingTalk's codes: objects as maps, arrays as lists, numbers, booleans and strings. A setting that was not
     * given is not there, but for lists and objects, which are empty.
     */
    public Map<String, Object> settings() {
        return Collections.unmodifiableMap(booking.getJsonObject("scheduleConfSettingModel").getMap());
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
