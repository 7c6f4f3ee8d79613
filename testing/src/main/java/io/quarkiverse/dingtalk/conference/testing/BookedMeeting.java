package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A booking that the embedded DingTalk holds. Two are equal if all that they tell is. */
public final class BookedMeeting extends EmulatorView {

    BookedMeeting(JsonObject json) {
        super(json);
    }

    public String scheduleConferenceId() {
        return json.getString("scheduleConferenceId");
    }

    public String roomCode() {
        return json.getString("roomCode");
    }

    /** As DingTalk keeps it: the first 50 characters. */
    public String title() {
        return json.getString("title");
    }

    public String creatorUnionId() {
        return json.getString("creatorUnionId");
    }

    /** When it is planned to begin. */
    public Instant startsAt() {
        return time("startTime");
    }

    /** When it is planned to end. */
    public Instant endsAt() {
        return time("endTime");
    }

    /** Whether it was canceled. */
    public boolean isCanceled() {
        return json.getBoolean("canceled");
    }

    /** Whether it was made in the calendar, which alone can cancel it. */
    public boolean isFromCalendar() {
        return json.getBoolean("fromCalendar");
    }

    /** The meetings that were started from it, in that order. */
    public List<MeetingState> meetings() {
        return objects(json.getJsonArray("conferences")).map(MeetingState::new).toList();
    }

    /**
     * The settings that were given, those too that cannot be read back from DingTalk: by DingTalk's names, with those of
     * the objects that they are in ({@code moziConfVirtualExtraSetting.waitingRoom}), and with DingTalk's codes. A value is
     * a number, a boolean, a string, or a list.
     */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        addAll("", json.getJsonObject("scheduleConfSettingModel"), settings);
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
}
