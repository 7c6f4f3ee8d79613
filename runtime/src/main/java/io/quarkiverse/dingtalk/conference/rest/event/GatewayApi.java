package io.quarkiverse.dingtalk.conference.rest.event;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponseMapper;
import io.smallrye.mutiny.Uni;

/**
 * DingTalk's call for a Stream connection, as it is on the wire. It is built in code, by the configuration of
 * {@code ConferenceApi}, as the calls for tokens are.
 */
@RegisterProvider(value = ErrorResponseMapper.class, priority = ErrorResponseMapper.BEFORE_ALL_OTHERS)
@Path("/v1.0/gateway")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface GatewayApi {

    @POST
    @Path("/connections/open")
    Uni<OpenConnectionResponse> openConnection(OpenConnectionRequest request);
}
