package io.quarkiverse.dingtalk.conference.health;

import jakarta.enterprise.inject.Any;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkiverse.dingtalk.conference.event.delivery.ClientEvents;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSource;
import io.quarkus.arc.Arc;

/** Whether events of meetings can arrive: each connection that there should be is there. */
public class EventsHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("DingTalk events").up();
        for (var events : Arc.container().listAll(ClientEvents.class, Any.Literal.INSTANCE)) {
            var client = events.get().name().value();
            events.get().source().ifPresent(source -> {
                response.withData(client, inWords(source));
                if (!source.connected()) {
                    response.down();
                }
            });
        }
        return response.build();
    }

    private static String inWords(EventSource source) {
        return (source.connected() ? "connected" : "not connected")
                + source.since().map(time -> " since " + time).orElse("");
    }
}
