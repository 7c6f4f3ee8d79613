package io.quarkiverse.dingtalk.conference.testing;

import io.vertx.core.json.JsonObject;

/** What comes of opening a link: somebody is in a meeting. Two are equal if all that they tell is. */
public final class OpenedLink extends EmulatorView {

    OpenedLink(JsonObject json) {
        super(json);
    }

    /** The meeting, which runs. */
    public String conferenceId() {
        return json.getString("conferenceId");
    }

    /** Who joined. */
    public String unionId() {
        return json.getString("unionId");
    }

    /** What the link carried; null for nothing. */
    public String data() {
        return json.getString("data");
    }
}
