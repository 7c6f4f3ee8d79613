package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.access.Scope.READ;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.emulator.access.AccessControl;
import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;
import io.quarkiverse.dingtalk.conference.emulator.state.Choices;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** Numbers on meetings, for administrators. */
public final class ReportEndpoints {

    private static final String MEETINGS = "/v1.0/conference/videoConferences";
    private static final String MEETING = MEETINGS + "/{conferenceId}";

    private ReportEndpoints() {
    }

    public static void add(Endpoints endpoints, AccessControl access, Meetings meetings, Choices choices,
            InstantSource clock) {
        endpoints
                .add("GetHistoryConfDataList", GET, MEETINGS + "/histories/dataLists",
                        access.require(READ, new GetHistoryConfDataList(meetings, choices)))
                .add("GetConfDataByConferenceId", GET, MEETING + "/infos",
                        access.require(READ, new GetConfDataByConferenceId(meetings)))
                .add("GetConfDetailData", GET, MEETING + "/details",
                        access.require(READ, new GetConfDetailData(meetings, choices)))
                .add("GetUserMetricData", GET, MEETING + "/metricDatas",
                        access.require(READ, new GetUserMetricData(meetings, clock)))
                .add("GetUserLastMetric", POST, MEETING + "/lastMetricDatas/query",
                        access.require(READ, new GetUserLastMetric(meetings, clock)));
    }
}
