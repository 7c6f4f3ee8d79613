package io.quarkiverse.dingtalk.conference.emulator.streaming;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Streaming meetings to elsewhere. */
public final class StreamingEndpoints {

    private StreamingEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings, BadAddresses bad, Choices choices) {
        endpoints
                .add("StartStreamOut", POST, "/v1.0/conference/videoConferences/{conferenceId}/streamOuts/start",
                        access.require(WRITE, new StartStreamOut(meetings, bad)))
                .add("StopStreamOut", POST, "/v1.0/conference/videoConferences/{conferenceId}/streamOuts/stop",
                        access.require(WRITE, new StopStreamOut(meetings, choices)));
    }
}
