package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Optional;

import io.quarkiverse.dingtalk.conference.checkpoint.CheckpointRecorder;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.SnapStartConfig;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.builditem.ShutdownContextBuildItem;
import io.quarkus.deployment.builditem.SnapStartEnabledBuildItem;
import io.quarkus.deployment.pkg.NativeConfig;
import io.quarkus.deployment.pkg.PackageConfig;

/**
 * Hooks for checkpoints, in applications that are built for SnapStart or CRaC. The others have nothing of it, nor have native
 * executables, of which no checkpoints are made.
 */
class CheckpointProcessor {

    @BuildStep
    CheckpointsBuildItem checkpoints(Optional<SnapStartEnabledBuildItem> snapStart, PackageConfig packages,
            NativeConfig executable) {
        boolean wanted = snapStart.isPresent() || packages.jar().crac().enabled();
        return wanted && !executable.enabled() ? new CheckpointsBuildItem() : null;
    }

    /** Before the application has started, and begins to receive events. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    @Produce(ServiceStartBuildItem.class)
    void holdEvents(Optional<CheckpointsBuildItem> checkpoints, Optional<SnapStartEnabledBuildItem> snapStart,
            SnapStartConfig config, EventListenersBuildItem listeners, CheckpointRecorder recorder) {
        if (checkpoints.isPresent() && snapStart.isPresent() && config.fullWarmup() && !listeners.isEmpty()) {
            recorder.holdEvents();
        }
    }

    /**
     * Of all that starts, this comes first, so that it comes last before a checkpoint and first after a restore: the HTTP
     * server, which does the same when it starts, then takes no requests that would lead to calls.
     */
    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void register(Optional<CheckpointsBuildItem> checkpoints, CheckpointRecorder recorder, ShutdownContextBuildItem shutdown) {
        if (checkpoints.isPresent()) {
            recorder.register(shutdown);
        }
    }
}
