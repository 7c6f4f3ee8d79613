package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meeting;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** POST /v1.0/conference/videoConferences/{conferenceId}/lastMetricDatas/query, a read all the same. */
final class GetUserLastMetric implements AuthorizedOperation {

    private final Meetings meetings;
    private final InstantSource clock;

    GetUserLastMetric(Meetings meetings, InstantSource clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        List<String> unionIds = PARAMS_ERROR.requireSome("unionIdList", call.body(Request.class).unionIdList());
        Meeting meeting = MeetingAccess.find(meetings, caller, call);
        Map<String, Map<String, Object>> newest = new LinkedHashMap<>();
        for (String unionId : unionIds) {
            meeting.member(unionId).flatMap(member -> new Samples(member, clock.millis()).newest())
                    .ifPresent(sample -> newest.put(unionId, sample));
        }
        return Response.ok(new Body(newest));
    }

    private record Request(List<String> unionIdList) {
    }

    /** guessed: by unionId, those left out of whom nothing is known. */
    private record Body(Map<String, Map<String, Object>> metricMap) {
    }
}
