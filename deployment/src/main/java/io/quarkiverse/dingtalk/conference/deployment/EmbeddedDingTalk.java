package io.quarkiverse.dingtalk.conference.deployment;

import java.net.URI;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.devui.EmulatorControl;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.deployment.builditem.Startable;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** The emulator as a dev service: started with the application, kept through live reloads, or that of somebody else. */
final class EmbeddedDingTalk implements Startable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDingTalk.class);

    private final EmulatorOptions options;
    private final Optional<InitFile> initFile;
    private final FixedTokens tokens;
    private EmulatorServer own;
    private String url;

    EmbeddedDingTalk(EmulatorOptions options, Optional<InitFile> initFile, FixedTokens tokens) {
        this.options = options;
        this.initFile = initFile;
        this.tokens = tokens;
    }

    @Override
    public void start() {
        try {
            own = EmulatorServer.start(options);
            url = own.url();
        } catch (IllegalStateException taken) {
            if (options.port() == 0) {
                throw taken;
            }
            url = "http://" + options.host() + ":" + options.port();
            requireDingTalk(taken);
            acceptTokens();
            LOG.infof("The embedded DingTalk at %s is shared: it was there already%s", url,
                    initFile.map(it -> ", and " + it.location() + " is left aside").orElse(""));
            return;
        }
        try {
            initFile.ifPresent(this::begin);
            acceptTokens();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void requireDingTalk(IllegalStateException taken) {
        if (!control().isThere()) {
            throw new ConfigurationException(DevServicesConfig.PREFIX + ".port is " + options.port() + ", but "
                    + taken.getMessage() + ", and no embedded DingTalk answers there that could be shared. Set another port, "
                    + "or none for any that is free.", taken);
        }
    }

    private void begin(InitFile file) {
        String content = file.required();
        try {
            control().put("/seed", new JsonObject(content));
        } catch (DecodeException | IllegalStateException e) {
            throw new ConfigurationException(
                    InitFile.KEY + " is " + file.location() + ", in which something is wrong: " + e.getMessage(), e);
        }
    }

    private void acceptTokens() {
        tokens.all().forEach(token -> control().put("/tokens", new JsonObject().put("accessToken", token)));
    }

    private EmulatorControl control() {
        return new EmulatorControl(URI.create(url));
    }

    @Override
    public String getConnectionInfo() {
        return url;
    }

    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
