package io.quarkiverse.dingtalk.conference.emulator.report;

import static io.quarkiverse.dingtalk.conference.emulator.http.Refusal.PARAMS_ERROR;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.emulator.access.AuthorizedOperation;
import io.quarkiverse.dingtalk.conference.emulator.access.MeetingAccess;
import io.quarkiverse.dingtalk.conference.emulator.http.Call;
import io.quarkiverse.dingtalk.conference.emulator.http.Response;
import io.quarkiverse.dingtalk.conference.emulator.state.Caller;
import io.quarkiverse.dingtalk.conference.emulator.state.Meetings;

/** GET /v1.0/conference/videoConferences/{conferenceId}/metricDatas. guessed: whoever was not there has no samples. */
final class GetUserMetricData implements AuthorizedOperation {

    private final Meetings meetings;
    private final InstantSource clock;

    GetUserMetricData(Meetings meetings, InstantSource clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Response handle(Caller caller, Call call) {
        String unionId = PARAMS_ERROR.requireText("unionId", call.query("unionId"));
        long from = Parameters.millis(call, "beginTime");
        long to = Parameters.millis(call, "endTime");
        return Response.ok(new Body(MeetingAccess.find(meetings, caller, call).member(unionId)
                .map(member -> new Samples(member, clock.millis()).between(from, to)).orElse(List.of())));
    }

    private record Body(List<Map<String, Object>> metricDataList) {
    }
}
