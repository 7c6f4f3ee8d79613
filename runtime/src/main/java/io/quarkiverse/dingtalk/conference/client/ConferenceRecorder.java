package io.quarkiverse.dingtalk.conference.client;

import java.util.function.Function;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkus.arc.Arc;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.vertx.core.Vertx;

/** What is done at the start: the configuration is looked at, and handed to what makes the beans later. */
@Recorder
public class ConferenceRecorder {

    private final RuntimeValue<ConferenceConfig> config;

    public ConferenceRecorder(RuntimeValue<ConferenceConfig> config) {
        this.config = config;
    }

    /** What the start tells of the configuration: all that can be known to be wrong, or of which clients no call can work. */
    public void check(Clients clients) {
        var asked = config.getValue().validateAtStartup();
        var check = new ConfigurationCheck(config.getValue(), clients, ConfigProvider.getConfig());
        if (asked.isPresent() ? asked.get() : LaunchMode.current().isDevOrTest()) {
            check.run(asked.isPresent());
        } else if (asked.isEmpty()) {
            for (String missing : check.missingCredentials()) {
                Logger.getLogger(ConferenceRecorder.class).warn(missing);
            }
        }
    }

    /**
     * @param traced whether threads without a Vert.x context may hold a trace
     * @param checkpoints whether checkpoints may be made of the application
     */
    public Function<SyntheticCreationalContext<CallEnvironment>, CallEnvironment> environment(boolean traced,
            boolean checkpoints, Clients clients) {
        // Of the thread that starts the application: the first caller's may know nothing of it.
        return new Environment(config, clients, traced, checkpoints, ConfigProvider.getConfig(),
                Thread.currentThread().getContextClassLoader());
    }

    /** No lambda, as this is made at each start: the JVM would make a class for it, which takes longer than to load one. */
    private record Environment(RuntimeValue<ConferenceConfig> config, Clients clients, boolean traced,
            boolean checkpoints, Config platform,
            ClassLoader loader) implements Function<SyntheticCreationalContext<CallEnvironment>, CallEnvironment> {

        @Override
        public CallEnvironment apply(SyntheticCreationalContext<CallEnvironment> context) {
            new ConfigurationCheck(config.getValue(), clients, platform).run(false);
            var vertx = Arc.container().instance(Vertx.class).get();
            return new CallEnvironment(new CallContexts(vertx, traced, new ActiveCalls(checkpoints)), loader, config.getValue(),
                    checkpoints);
        }
    }
}
