package io.quarkiverse.dingtalk.conference.testing;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.vertx.core.json.JsonObject;

/** A meeting that was started, as the embedded DingTalk sees it. Two are equal if all that they tell is. */
public final class MeetingState extends EmulatorView {

    /** What can be switched on and off while a meeting runs. */
    public enum Rule {

        /** Nobody can come in any more. */
        LOCKED,
        /** Nobody from another organization can come in any more. */
        INSIDERS_ONLY,
        /** Everybody but the host is muted, who comes later as well. */
        FORCED_MUTE,
        /** Who is muted stays so until somebody else changes it. */
        NO_UNMUTE_SELF,
        NO_SCREEN_SHARE,
        /** Events tell what is said. */
        SUBTITLE_EVENTS,
        /** When the host leaves, somebody else becomes it. */
        AUTO_TRANSFER_HOST
    }

    MeetingState(JsonObject json) {
        super(withoutMembers(json));
    }

    private static JsonObject withoutMembers(JsonObject json) {
        JsonObject copy = json.copy(); // they are told of one by one, as not every call knows them
        copy.remove("members");
        return copy;
    }

    public String conferenceId() {
        return json.getString("conferenceId");
    }

    /** The booking that it was started from; null if it was started at once. */
    public String scheduleConferenceId() {
        return json.getString("scheduleConferenceId");
    }

    public String roomCode() {
        return json.getString("roomCode");
    }

    public String title() {
        return json.getString("title");
    }

    public boolean isRunning() {
        return json.getBoolean("running");
    }

    public Instant startedAt() {
        return time("startTime");
    }

    /** Null while it runs. */
    public Instant endedAt() {
        return time("endTime");
    }

    /** How many are inside. */
    public int present() {
        return json.getInteger("activeNum");
    }

    /** How many are or were inside. */
    public int attended() {
        return json.getInteger("attendNum");
    }

    /** The unionId. */
    public String host() {
        return json.getString("host");
    }

    /** The unionId of whom everybody sees; null for nobody in particular. */
    public String focused() {
        return json.getString("focused");
    }

    /** What is switched on. */
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        texts("rules").forEach(label -> rules.add(constant(Rule.class, label)));
        return Collections.unmodifiableSet(rules);
    }
}
