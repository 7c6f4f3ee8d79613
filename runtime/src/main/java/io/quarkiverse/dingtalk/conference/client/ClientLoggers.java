package io.quarkiverse.dingtalk.conference.client;

import org.jboss.resteasy.reactive.client.api.ClientLogger;
import org.jboss.resteasy.reactive.client.logging.DefaultClientLogger;

/** The logger of the application's REST clients, unless it has one of its own. */
public final class ClientLoggers {

    private ClientLoggers() {
    }

    /** Quarkus's, but for calls to DingTalk: {@code @RestClient ConferenceApi} does not take its logger from us. */
    public static ClientLogger logger() {
        return new MaskingLogger(new DefaultClientLogger());
    }
}
