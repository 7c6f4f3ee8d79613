package io.quarkiverse.dingtalk.conference.emulator.stream;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.InstantSource;

import io.quarkiverse.dingtalk.conference.emulator.http.Endpoints;

/** The gateway of Stream mode. */
public final class StreamEndpoints {

    private StreamEndpoints() {
    }

    public static void add(Endpoints endpoints, AppStreams apps, InstantSource clock) {
        Tickets tickets = new Tickets(clock);
        endpoints
                .add("OpenConnection", POST, "/v1.0/gateway/connections/open", new OpenConnection(apps, tickets))
                .add("Connect", GET, Connect.PATH, new Connect(apps, tickets)); // a name of ours
    }
}
