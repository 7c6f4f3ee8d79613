package org.acme.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.smallrye.mutiny.Uni;

/** A call of DingTalk that this extension does not have. */
@RegisterRestClient(configKey = "dingtalk-contacts")
@Path("/v1.0/contact/users")
public interface Contacts {

    record Contact(String unionId, String nick) {
    }

    @GET
    @Path("/{unionId}")
    Uni<Contact> contact(@HeaderParam("x-acs-dingtalk-access-token") String token, @PathParam("unionId") String unionId);
}
