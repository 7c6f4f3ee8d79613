package io.quarkiverse.dingtalk.conference.event.stream;

import java.io.Closeable;

import io.quarkiverse.dingtalk.conference.client.CallEnvironment;
import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSink;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSource;
import io.quarkiverse.dingtalk.conference.event.delivery.EventSourceFactory;
import io.quarkiverse.dingtalk.conference.rest.event.GatewayApi;
import io.quarkiverse.dingtalk.conference.token.TokenEnvironment;
import io.quarkiverse.dingtalk.conference.value.Jitter;
import io.vertx.core.Vertx;

/** Events by Stream mode. */
final class StreamSources implements EventSourceFactory {

    private final Vertx vertx;
    private final CallEnvironment calls;
    private final TokenEnvironment tokens;

    StreamSources(Vertx vertx, CallEnvironment calls, TokenEnvironment tokens) {
        this.vertx = vertx;
        this.calls = calls;
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException if the client has no key and secret, without which there is no Stream mode */
    @Override
    public EventSource create(ClientName client, ClientConfig config, EventSink sink) {
        var credentials = CredentialType.of(config).filter(type -> type != CredentialType.FIXED_TOKEN)
                .orElseThrow(() -> new IllegalArgumentException(client + " has no key and secret for Stream mode"));
        var transport = calls.transport(client, config.url(), GatewayApi.class);
        var gateway = new Gateway(client, config, credentials,
                call -> tokens.withCredentials(client, config, credentials, call), transport.api());
        var loop = new EventLoop(vertx);
        var times = StreamTimes.DEFAULT;
        var connector = new Connector(gateway::open, (Closeable) transport.api(),
                () -> vertx.createWebSocketClient(SocketOptions.as(transport.options())), times.attempt(), loop, loop);
        var intake = new Intake(sink, config.events().maxConcurrent(), times.patience(), loop, loop);
        return new StreamSource(client, connector, intake, new ReconnectPace(System::nanoTime, Jitter.random()),
                new StreamLog(client, System::nanoTime), times, tokens.clock(), config.events().shutdownTimeout(), loop, loop);
    }
}
