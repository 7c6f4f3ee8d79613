package io.quarkiverse.dingtalk.conference.deployment;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.devui.EmulatorControl;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.deployment.builditem.Startable;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * The emulator as a dev service: started with the application, kept through live reloads, or that of somebody else. If only
 * the clients change that it serves, the service is another one afterwards, with the same emulator.
 */
final class EmbeddedDingTalk implements Startable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDingTalk.class);

    private final EmulatorOptions options;
    private final Optional<InitFile> initFile;
    private Served served = Served.NOBODY;
    private Served servedNext = Served.NOBODY;
    private EmulatorServer own;
    private String url;

    EmbeddedDingTalk(EmulatorOptions options, Optional<InitFile> initFile) {
        this.options = options;
        this.initFile = initFile;
    }

    boolean isSetUpAs(EmulatorOptions options, Optional<InitFile> initFile) {
        return this.options.equals(options) && this.initFile.equals(initFile);
    }

    /**
     * What the application, as it is being built, gets of it.
     *
     * @param properties of the clients that find it
     * @param hidden those of them that are configured without a value
     * @param tokens with which some of them call it
     */
    void serveNext(Set<String> properties, Set<String> hidden, FixedTokens tokens) {
        servedNext = new Served(Set.copyOf(properties), Set.copyOf(hidden), tokens);
    }

    /** It is not needed any more. */
    void serveNobodyNext() {
        servedNext = Served.NOBODY;
    }

    @Override
    public void start() {
        if (url == null) {
            url = listen();
        }
        served = servedNext;
        acceptTokens();
    }

    private void acceptTokens() {
        try {
            served.tokens().all().forEach(token -> new EmulatorControl(URI.create(url)).put("/tokens",
                    new JsonObject().put("accessToken", token)));
        } catch (IllegalStateException e) {
            stop();
            throw new ConfigurationException("The embedded DingTalk does not accept " + served.tokens() + ": " + e.getMessage(),
                    e);
        }
    }

    private String listen() {
        try {
            own = EmulatorServer.start(options);
        } catch (IllegalStateException cannotListen) {
            return ofSomebodyElse(cannotListen.getMessage());
        }
        try {
            initFile.ifPresent(this::begin);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        return own.url();
    }

    /** What it throws has no BindException for a cause: dev mode would say nothing, and stay without its own port. */
    private String ofSomebodyElse(String whyNotOurs) {
        if (options.port() == 0) {
            throw new IllegalStateException(whyNotOurs);
        }
        var theirs = "http://" + options.host() + ":" + options.port();
        if (!new EmulatorControl(URI.create(theirs)).isThere()) {
            throw new ConfigurationException(DevServicesConfig.PREFIX + ".port is " + options.port() + ", but " + whyNotOurs
                    + ", and no embedded DingTalk answers there that could be shared. Set another port, or none for any that "
                    + "is free.");
        }
        LOG.infof("The embedded DingTalk at %s is shared: it was there already%s", theirs,
                initFile.map(it -> ", and " + it.location() + " is left aside").orElse(""));
        return theirs;
    }

    private void begin(InitFile file) {
        String content = file.required();
        try {
            new EmulatorControl(URI.create(own.url())).put("/seed", new JsonObject(content));
        } catch (DecodeException | IllegalStateException e) {
            throw new ConfigurationException(
                    InitFile.KEY + " is " + file.location() + ", in which something is wrong: " + e.getMessage(), e);
        }
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
        if (servedNext.equals(Served.NOBODY) || servedNext.equals(served)) {
            stop();
        }
    }

    private void stop() {
        if (own != null) {
            own.close();
            own = null;
        }
        url = null;
    }

    private record Served(Set<String> properties, Set<String> hidden, FixedTokens tokens) {

        static final Served NOBODY = new Served(Set.of(), Set.of(), FixedTokens.of(Set.of()));
    }
}
