package io.quarkiverse.dingtalk.conference.client;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

import io.vertx.core.impl.ContextInternal;

/**
 * Comes after the request filters of the application. One that waits for something may have come back on any thread; the
 * request goes on in the context of its attempt, by which {@link RequestObserver} knows whose it is.
 */
final class LastRequestFilter implements ResteasyReactiveClientRequestFilter {

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        var attempt = Attempt.of((ContextInternal) request.getContext());
        if (attempt == null) {
            return;
        }
        attempt.connecting();
        if (ContextInternal.current() != attempt.context()) {
            request.suspend();
            request.unwrap(RestClientRequestContext.class)
                    .resume(task -> attempt.context().runOnContext(ignored -> task.run()));
        }
    }
}
