package io.quarkiverse.dingtalk.conference.event.callback;

import java.util.Map;

import jakarta.enterprise.inject.spi.EventContext;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.ext.web.Router;

/**
 * Looks at the start for clients that have a callback. All else here is loaded only if there are any. It is no bean: what
 * observes the router is made at build time, in applications that have an HTTP server.
 */
public final class CallbackRoutes {

    /** The parameter that holds the names of the clients, as they were found when the application was built. */
    public static final String CLIENTS = "clients";

    private CallbackRoutes() {
    }

    public static void add(EventContext<?> context, Map<String, Object> parameters) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(ConferenceConfig.class);
        CallbackFactory factory = null;
        for (String client : (String[]) parameters.get(CLIENTS)) {
            var name = new ClientName(client);
            var ofClient = name.in(config);
            if (CallbackSettings.isMeant(ofClient) && ofClient.events().enabled().orElse(true)) {
                factory = factory != null ? factory : new CallbackFactory();
                factory.route((Router) context.getEvent(), name, ofClient);
            }
        }
    }
}
