package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.deployment.builditem.Startable;

/** The emulator as a dev service: started with the application, kept through live reloads. */
final class EmbeddedDingTalk implements Startable {

    private final EmulatorOptions options;
    private EmulatorServer server;

    EmbeddedDingTalk(EmulatorOptions options) {
        this.options = options;
    }

    @Override
    public void start() {
        server = EmulatorServer.start(options);
    }

    @Override
    public String getConnectionInfo() {
        return server.url();
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
