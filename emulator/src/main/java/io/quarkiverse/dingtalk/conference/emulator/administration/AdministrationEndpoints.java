package io.quarkiverse.dingtalk.conference.emulator.administration;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.WRITE;
import static io.vertx.core.http.HttpMethod.POST;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.RecordingWhiteList;

/** What changes an organization, and not a meeting. */
public final class AdministrationEndpoints {

    private AdministrationEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, RecordingWhiteList whiteList) {
        endpoints.add("OptRecordWhiteAccount", POST,
                "/v1.0/conference/videoConferences/enterpriseSetting/record/whiteAccount",
                access.require(WRITE, new OptRecordWhiteAccount(whiteList)));
    }
}
