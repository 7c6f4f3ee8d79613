package org.acme.hr;

import java.util.Map;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.InvalidRequestException;
import io.quarkiverse.dingtalk.conference.error.MeetingOverException;
import io.quarkiverse.dingtalk.conference.error.ResourceNotFoundException;

@Provider
public class ConferenceProblems implements ExceptionMapper<ConferenceException> {

    @Override
    public Response toResponse(ConferenceException problem) {
        var status = problem instanceof InvalidRequestException ? Status.BAD_REQUEST
                : problem instanceof ResourceNotFoundException ? Status.NOT_FOUND
                        : problem instanceof MeetingOverException ? Status.GONE
                                : problem.canRetry() ? Status.SERVICE_UNAVAILABLE : Status.BAD_GATEWAY;
        return Response.status(status).entity(Map.of("problem", problem.getMessage())).build();
    }
}
