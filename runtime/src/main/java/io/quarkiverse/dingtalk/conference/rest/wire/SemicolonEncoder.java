package io.quarkiverse.dingtalk.conference.rest.wire;

import java.net.URI;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/**
 * Encodes {@code ;} in ids. The REST client leaves it in a path as it is, since it may begin a matrix parameter. Servers and
 * proxies that read it as one would cut the id.
 */
public final class SemicolonEncoder implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        var uri = request.getUri();
        var path = uri.getRawPath();
        if (path.indexOf(';') >= 0) {
            request.setUri(URI.create(uri.toString().replace(path, path.replace(";", "%3B"))));
        }
    }
}
