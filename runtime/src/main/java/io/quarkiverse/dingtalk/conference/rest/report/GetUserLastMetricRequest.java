package io.quarkiverse.dingtalk.conference.rest.report;

import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessEncodable;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessGiven;
import static io.quarkiverse.dingtalk.conference.error.InvalidRequestException.unlessNull;

import java.util.List;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record GetUserLastMetricRequest(List<String> unionIdList) implements WireRequest {

    /** @throws InvalidRequestException if there is none, or one is blank or cannot be encoded */
    public static GetUserLastMetricRequest of(List<String> unionIds) {
        if (unlessNull("unionIds", unionIds).isEmpty()) {
            throw new InvalidRequestException("unionIds", unionIds, "must name somebody");
        }
        unionIds.forEach(unionId -> unlessEncodable("unionIds", unlessGiven("unionIds", unionId)));
        return new GetUserLastMetricRequest(List.copyOf(unionIds));
    }
}
