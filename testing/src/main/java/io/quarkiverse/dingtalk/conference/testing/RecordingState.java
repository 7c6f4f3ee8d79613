package io.quarkiverse.dingtalk.conference.testing;

import java.util.List;

import io.vertx.core.json.JsonObject;

/**
 * What is taken down of a meeting, by its cloud recording or by its minutes, as the embedded DingTalk sees it. Two are equal
 * if all that they tell is.
 */
public final class RecordingState extends EmulatorView {

    /** How far it is. */
    public enum Status {

        NOT_STARTED,
        RUNNING,
        PAUSED,
        ENDED;

        private static Status of(int code) {
            return values()[code];
        }
    }

    RecordingState(JsonObject json) {
        super(json);
    }

    /** The same after each stop and start; null if it was never started. */
    public String recordId() {
        return json.getString("recordId");
    }

    /** The unionId. */
    public String owner() {
        return json.getString("ownerUnionId");
    }

    public Status status() {
        return Status.of(json.getInteger("status"));
    }

    /** Whether it is over, and everything that is made of it can be had. */
    public boolean isProcessed() {
        List<JsonObject> parts = objects(json.getJsonArray("parts")).toList();
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.getBoolean("processed"));
    }

    /** Who was given access, by their unionIds, without the owner. */
    public List<String> readers() {
        return texts("readers");
    }

    /** What was said while it ran, in that order; those of it that were not processed yet too. */
    public List<Speech> speeches() {
        return objects(json.getJsonArray("pieces")).map(Speech::said).toList();
    }
}
