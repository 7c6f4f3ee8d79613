package io.quarkiverse.dingtalk.conference.rest.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Everything but a 2xx is a refusal; a redirect too, since following it would hand the token to another host. It comes
 * before mappers that an application registers for all its REST clients.
 */
@Priority(ErrorResponseMapper.BEFORE_ALL_OTHERS)
public final class ErrorResponseMapper implements ResponseExceptionMapper<RuntimeException> {

    /** Also to be named where the mapper is registered, which else gives it a priority of its own. */
    public static final int BEFORE_ALL_OTHERS = 1;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status != 0 && (status < 200 || status >= 300); // 0 is the REST client's word for no answer at all
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        var body = response.hasEntity() ? response.readEntity(String.class) : "";
        return new ErrorResponse(response.getStatus(), response.getHeaders(), body);
    }
}
