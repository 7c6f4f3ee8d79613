package io.quarkiverse.dingtalk.conference.checkpoint;

import jakarta.enterprise.inject.Any;

import org.crac.Core;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.dingtalk.conference.event.delivery.ClientEvents;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;

/** Takes part in checkpoints, in applications that are built for them. */
@Recorder
public class CheckpointRecorder {

    /** An environment variable of Lambda. */
    private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String FOR_A_SNAPSHOT = "snap-start";

    /** Whoever makes checkpoints holds the hook weakly; the application's list of what to do at its end holds it. */
    public void register(ShutdownContext shutdown) {
        var hook = new CheckpointHook();
        Core.getGlobalContext().register(hook);
        shutdown.addShutdownTask(hook::end);
    }

    /**
     * What Lambda starts only to make a snapshot of it, receives no events before it is restored. The hook lets them in then.
     */
    public void holdEvents() {
        if (ConfigProvider.getConfig().getOptionalValue(INITIALIZATION, String.class).filter(FOR_A_SNAPSHOT::equals)
                .isPresent()) {
            Arc.container().select(ClientEvents.class, Any.Literal.INSTANCE).forEach(ClientEvents::suspend);
        }
    }
}
