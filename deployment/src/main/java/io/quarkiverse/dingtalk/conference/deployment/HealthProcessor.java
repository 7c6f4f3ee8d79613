package io.quarkiverse.dingtalk.conference.deployment;

import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

import io.quarkiverse.dingtalk.conference.event.delivery.EventsRecorder;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.recording.RecorderContext;

/**
 * The readiness check of the connections by which events arrive. It is no {@code HealthBuildItem}, as that has to be made
 * before it is known whether anything listens to events. Its types are known by name only, as few applications have them.
 */
class HealthProcessor {

    private static final String CHECK = "io.quarkiverse.dingtalk.conference.health.EventsHealth";
    private static final DotName HEALTH_CHECK = DotName.createSimple("org.eclipse.microprofile.health.HealthCheck");
    private static final DotName READINESS = DotName.createSimple("org.eclipse.microprofile.health.Readiness");

    /** @param recorder not used, but there is no context without one */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void check(EventsRecorder recorder, HealthConfig config, Capabilities capabilities, EventListenersBuildItem listeners,
            RecorderContext context,
            BuildProducer<SyntheticBeanBuildItem> beans) {
        if (config.enabled() && capabilities.isPresent(Capability.SMALLRYE_HEALTH) && !listeners.isEmpty()) {
            beans.produce(SyntheticBeanBuildItem.configure(DotName.createSimple(CHECK)).addType(HEALTH_CHECK)
                    .addQualifier(AnnotationInstance.builder(READINESS).build()).scope(Singleton.class).unremovable()
                    .setRuntimeInit().runtimeValue(context.newInstance(CHECK)).done());
        }
    }
}
