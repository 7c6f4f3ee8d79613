package io.quarkiverse.dingtalk.conference.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkus.deployment.builditem.Startable;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** The emulator as a dev service: started with the application, kept through live reloads, or that of somebody else. */
final class EmbeddedDingTalk implements Startable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDingTalk.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EmulatorOptions options;
    private final Optional<InitFile> initFile;
    private EmulatorServer own;
    private String url;

    EmbeddedDingTalk(EmulatorOptions options, Optional<InitFile> initFile) {
        this.options = options;
        this.initFile = initFile;
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
            LOG.infof("The embedded DingTalk at %s is shared: it was there already%s", url,
                    initFile.map(it -> ", and " + it.location() + " is left aside").orElse(""));
            return;
        }
        try {
            initFile.ifPresent(this::begin);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void requireDingTalk(IllegalStateException taken) {
        try {
            if (send(control("/clock").GET()).body().startsWith("{\"now\":")) {
                return;
            }
        } catch (IOException e) {
            taken.addSuppressed(e);
        }
        throw new ConfigurationException(DevServicesConfig.PREFIX + ".port is " + options.port() + ", but "
                + taken.getMessage() + ", and no embedded DingTalk answers there that could be shared. Set another port, or "
                + "none for any that is free.", taken);
    }

    private void begin(InitFile file) {
        try {
            HttpResponse<String> answer = send(control("/seed").header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(new JsonObject(file.required()).encode())));
            if (answer.statusCode() >= 300) {
                throw wrong(file, new JsonObject(answer.body()).getString("message"), null);
            }
        } catch (DecodeException e) {
            throw wrong(file, e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded DingTalk at " + url + " does not answer", e);
        }
    }

    private static ConfigurationException wrong(InitFile file, String problem, Exception cause) {
        return new ConfigurationException(InitFile.KEY + " is " + file.location() + ", in which something is wrong: " + problem,
                cause);
    }

    private HttpRequest.Builder control(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/_emulator" + path)).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
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
        if (own != null) {
            own.close();
        }
    }
}
