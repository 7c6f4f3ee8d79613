package io.quarkiverse.dingtalk.conference.it;

import java.time.Duration;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Identifier;

/** Puts the clock of access tokens forward, for tests that can reach this application by HTTP only. */
@Path("/clock")
public class ClockResource {

    private final ForwardedClock clock;

    ClockResource(@Identifier("dingtalk-conference") ForwardedClock clock) {
        this.clock = clock;
    }

    @POST
    public void forward(@RestQuery int minutes) {
        clock.forward(Duration.ofMinutes(minutes));
    }
}
