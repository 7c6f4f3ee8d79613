package io.quarkiverse.dingtalk.conference.rest.meeting;

import java.util.List;

import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

public record QueryConferenceInfoBatchRequest(List<String> conferenceIdList) implements WireRequest {

    /** @throws InvalidRequestException if there are none, or one is blank */
    public static QueryConferenceInfoBatchRequest of(List<String> conferenceIds) {
        if (InvalidRequestException.unlessNull("conferenceIds", conferenceIds).isEmpty()) {
            throw new InvalidRequestException("conferenceIds", conferenceIds, "must have at least one id");
        }
        conferenceIds.forEach(it -> InvalidRequestException.unlessEncodable("conferenceIds",
                InvalidRequestException.unlessGiven("conferenceIds", it)));
        return new QueryConferenceInfoBatchRequest(conferenceIds);
    }
}
