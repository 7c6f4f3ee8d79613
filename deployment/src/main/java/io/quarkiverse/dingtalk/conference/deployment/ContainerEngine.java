package io.quarkiverse.dingtalk.conference.deployment;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.maven.dependency.ArtifactCoords;
import io.quarkus.maven.dependency.ResolvedDependency;

/**
 * Dev mode looks for a container engine as soon as there is a dev service, and the library that looks logs an error if there
 * is none. The embedded DingTalk needs none, so this is no error unless other dev services may need one.
 */
final class ContainerEngine {

    /** Held here, since the log manager forgets loggers that nobody holds, and their levels. */
    private static final Logger SEARCH = Logger.getLogger("org.testcontainers");

    private static final Set<String> OF_DEV_SERVICES = Set.of("quarkus-devservices-common", "quarkus-devservices-deployment");
    private static final Set<String> WITHOUT_CONTAINERS = Set.of("quarkus-devservices-deployment",
            "quarkus-dingtalk-conference-deployment");

    private ContainerEngine() {
    }

    /** Whoever wants to see the error sets a level for it. */
    static void isNotMissedBy(ApplicationModel application) {
        if (SEARCH.getLevel() == null && application.getDependencies().stream().noneMatch(ContainerEngine::mayNeedOne)) {
            SEARCH.setLevel(Level.OFF);
        }
    }

    static boolean mayNeedOne(ResolvedDependency extension) {
        return isForTests(extension) || !WITHOUT_CONTAINERS.contains(extension.getArtifactId())
                && extension.getDependencies().stream().map(ArtifactCoords::getArtifactId).anyMatch(OF_DEV_SERVICES::contains);
    }

    /** Tests of the application start containers of their own. */
    private static boolean isForTests(ResolvedDependency dependency) {
        return dependency.isDirect() && dependency.getGroupId().equals("org.testcontainers");
    }
}
