package io.quarkiverse.dingtalk.conference.it;

import java.util.Map;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;

/** What the callers of this application get to know of DingTalk's errors. */
class ErrorResponses {

    @ServerExceptionMapper
    RestResponse<Map<String, String>> answer(ConferenceException problem) {
        var status = problem instanceof InvalidRequestException ? RestResponse.Status.BAD_REQUEST
                : problem instanceof ResourceNotFoundException ? RestResponse.Status.NOT_FOUND
                        : RestResponse.Status.BAD_GATEWAY;
        return RestResponse.status(status, body(problem));
    }

    static Map<String, String> body(ConferenceException problem) {
        return Map.of("kind", problem.getClass().getSimpleName(), "problem", problem.getMessage());
    }
}
