package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.maven.dependency.ArtifactCoords;
import io.quarkus.maven.dependency.DependencyFlags;
import io.quarkus.maven.dependency.ResolvedDependency;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;

/** Who may need a container engine, and has to be told that there is none. */
class ContainerEngineTest {

    @Test
    void anotherExtensionThatHasDevServicesMayNeedOne() {
        assertThat(ContainerEngine.mayNeedOne(
                dependency("io.quarkus", "quarkus-redis-client-deployment", 0, "quarkus-devservices-common"))).isTrue();
    }

    @Test
    void testsOfTheApplicationThatStartContainersNeedOne() {
        assertThat(ContainerEngine.mayNeedOne(dependency("org.testcontainers", "postgresql", DependencyFlags.DIRECT)))
                .isTrue();
    }

    @Test
    void theLibraryThatComesWithTheDevServicesDoesNot() {
        assertThat(ContainerEngine.mayNeedOne(dependency("org.testcontainers", "testcontainers", 0))).isFalse();
    }

    @Test
    void theEmbeddedDingTalkDoesNot() {
        assertThat(ContainerEngine.mayNeedOne(dependency("io.quarkiverse.dingtalk", "quarkus-dingtalk-conference-deployment",
                0, "quarkus-devservices-common"))).isFalse();
    }

    private static ResolvedDependency dependency(String groupId, String artifactId, int flags, String... dependencies) {
        List<ArtifactCoords> own = Stream.of(dependencies).map(it -> ArtifactCoords.jar("io.quarkus", it, "1")).toList();
        return ResolvedDependencyBuilder.newInstance().setGroupId(groupId).setArtifactId(artifactId).setVersion("1")
                .setFlags(flags).setDependencies(own).build();
    }
}
