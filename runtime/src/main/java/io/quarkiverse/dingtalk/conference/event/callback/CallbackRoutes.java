package io.quarkiverse.dingtalk.conference.event.callback;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.ext.web.Router;

/**
 * Looks at the start for clients that have a callback. All else here is loaded only if there are any. A bean of applications
 * that have an HTTP server; it has no scope of its own, as it would be found in all others too.
 */
public class CallbackRoutes {

    void add(@Observes Router router, CallbackClients clients) {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(ConferenceConfig.class);
        CallbackFactory factory = null;
        for (String client : clients.names()) {
            var name = new ClientName(client);
            var ofClient = name.in(config);
            if (CallbackSettings.isMeant(ofClient) && ofClient.events().enabled().orElse(true)) {
                factory = factory != null ? factory : new CallbackFactory();
                factory.route(router, name, ofClient);
            }
        }
    }
}
