package io.quarkiverse.dingtalk.conference.emulator.link;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Links that lead into meetings. */
public final class LinkEndpoints {

    private LinkEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings) {
        endpoints
                .add("CreateCustomShortLink", POST, "/v1.0/conference/customShortLinks",
                        access.require(WRITE, new CreateCustomShortLink(meetings)))
                .add("CreateAutoLoginUrl", POST, "/v1.0/conference/videoConferences/createAutoLoginUrl",
                        access.require(WRITE, new CreateAutoLoginUrl(meetings)));
    }
}
