package io.quarkiverse.dingtalk.conference.token;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

import io.quarkiverse.dingtalk.conference.rest.wire.ErrorResponseMapper;
import io.quarkiverse.dingtalk.conference.rest.wire.SemicolonEncoder;
import io.smallrye.mutiny.Uni;

/**
 * DingTalk's calls for access tokens, as they are on the wire. It is built in code, by the configuration of
 * {@code ConferenceApi}: Quarkus reads some sixty properties at each start for every interface that is registered.
 */
@RegisterProvider(SemicolonEncoder.class)
@RegisterProvider(value = ErrorResponseMapper.class, priority = ErrorResponseMapper.BEFORE_ALL_OTHERS)
@Path("/v1.0/oauth2")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface TokenApi {

    @POST
    @Path("/accessToken")
    Uni<AccessTokenResponse> getAccessToken(AccessTokenRequest request);

    @POST
    @Path("/corpAccessToken")
    Uni<AccessTokenResponse> getCorpAccessToken(CorpAccessTokenRequest request);

    @POST
    @Path("/{corpId}/token")
    Uni<TokenResponse> getToken(@PathParam("corpId") String corpId, TokenRequest request);
}
