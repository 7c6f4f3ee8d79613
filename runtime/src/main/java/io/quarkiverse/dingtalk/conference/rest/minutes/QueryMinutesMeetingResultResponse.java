package io.quarkiverse.dingtalk.conference.rest.minutes;

import java.util.List;

import io.quarkiverse.dingtalk.conference.minutes.MinutesResult;
import io.quarkiverse.dingtalk.conference.rest.wire.Code;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

/**
 * @param code in an error only
 * @param success in an error only
 */
public record QueryMinutesMeetingResultResponse(String fullSummary, List<String> action, Code code, Boolean success)
        implements
            WireResponse<MinutesResult> {

    /** An empty object is an answer too, since the result may not be made yet. This is guessed. */
    @Override
    public boolean complete() {
        return fullSummary != null || action != null || code == null && success == null;
    }

    @Override
    public MinutesResult result() {
        return MinutesResult.builder().summary(fullSummary).toDos(Lists.of(action)).build();
    }
}
