package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/**
 * An entry of an organization's list of those who may record, which DingTalk itself has no call to read. Two are equal if all
 * that they tell is.
 */
public final class AllowedRecorder extends EmulatorView {

    AllowedRecorder(JsonObject json) {
        super(json);
    }

    /** The organization. */
    public String corpId() {
        return json.getString("corpId");
    }

    /** Which recordings it is about, as DingTalk writes it. */
    public String type() {
        return json.getString("bizType");
    }

    /** What the id names, as DingTalk writes it. */
    public int kind() {
        return json.getInteger("settingRangeType");
    }

    /** Who or what may record. */
    public String id() {
        return json.getString("settingRangeId");
    }
}
