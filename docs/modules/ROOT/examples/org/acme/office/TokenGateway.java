package org.acme.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.smallrye.mutiny.Uni;

/** Stands for whatever hands out DingTalk's tokens in this organization. */
@RegisterRestClient(configKey = "token-gateway")
@Path("/dingtalk-token")
public interface TokenGateway {

    @GET
    Uni<String> token();
}
