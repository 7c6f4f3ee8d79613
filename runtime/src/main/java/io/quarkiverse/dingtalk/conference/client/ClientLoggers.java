package io.quarkiverse.dingtalk.conference.client;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.client.api.ClientLogger;
import org.jboss.resteasy.reactive.client.logging.DefaultClientLogger;

import io.quarkus.arc.DefaultBean;

/** The logger of the application's REST clients, unless it has one of its own. */
@Singleton
public class ClientLoggers {

    /** Quarkus's, but for calls to DingTalk: {@code @RestClient ConferenceApi} does not take its logger from us. */
    @Produces
    @Dependent // each client tells its logger how much of a body to show
    @DefaultBean
    ClientLogger logger() {
        return new MaskingLogger(new DefaultClientLogger());
    }
}
