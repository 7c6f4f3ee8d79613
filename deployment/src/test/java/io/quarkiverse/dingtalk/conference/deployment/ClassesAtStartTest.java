package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusProdModeTest;

/**
 * What the JVM loads when an application starts in production that has an HTTP server and books meetings: each class takes
 * time, and one that the JVM makes for a lambda more than one of a file.
 */
class ClassesAtStartTest {

    private static final String OURS = "io.quarkiverse.dingtalk.conference.";
    private static final String APPLICATIONS = ClassesAtStartTest.class.getName();

    /** {@code [0.123s][info][class,load] java.lang.Object source: shared objects file} */
    private static final Pattern LOADED = Pattern.compile("(?:\\[[^]]*])+ (\\S+) source: .*");
    private static final Path LOG = Path.of("target", "classes-at-start.log").toAbsolutePath();

    private static List<String> loaded;

    @RegisterExtension
    static final QuarkusProdModeTest APP = new QuarkusProdModeTest()
            .withApplicationRoot(root -> root.addClass(Bookings.class))
            .setApplicationName("classes-at-start").setApplicationVersion("1")
            .setRuntimeProperties(Map.of("quarkus.http.port", "0",
                    "quarkus.dingtalk-conference.app-key", "k", "quarkus.dingtalk-conference.app-secret", "s"))
            .setJVMArgs(List.of("-Xlog:class+load:file=\"" + LOG + '"'))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion())))
            .setRun(true);

    @jakarta.ws.rs.Path("/bookings")
    public static class Bookings {

        private final MeetingService meetings;

        Bookings(MeetingService meetings) {
            this.meetings = meetings;
        }

        @GET
        public String who() {
            return meetings.toString();
        }
    }

    @BeforeAll
    static void readWhatWasLoaded() throws IOException {
        loaded = Files.readAllLines(LOG).stream().map(LOADED::matcher).filter(Matcher::matches).map(it -> it.group(1)).toList();
    }

    private static Stream<String> ours() {
        return loaded.stream().filter(it -> it.startsWith(OURS) && !it.startsWith(APPLICATIONS))
                .map(it -> it.substring(OURS.length()));
    }

    @Test
    void noClassIsMadeForALambda() {
        assertThat(ours()).contains("MeetingService").noneMatch(it -> it.contains("$$Lambda"));
    }

    @Test
    void callsTokensAndFailuresWaitForTheFirstCall() {
        assertThat(ours()).noneMatch(it -> it.startsWith("error.") || it.startsWith("service.Meeting")
                || it.equals("guard.GuardPolicy") || it.equals("guard.OperationKind")
                || it.equals("client.ClientParts") || it.equals("token.AccessTokenStore"));
    }

    @Test
    void topicsThatAreNotInjectedAreNotThere() {
        assertThat(ours()).noneMatch(it -> it.matches("(live|minutes|recording|report|streaming)\\..*"));
    }

    @Test
    void eventsThatNobodyListensToAreNotThere() {
        assertThat(ours().filter(it -> it.startsWith("event."))).allMatch(it -> it.startsWith("event.callback.CallbackRoutes"));
    }

    @Test
    void thereIsNoConfigurationOfDevServices() {
        assertThat(loaded).contains("io.quarkus.devservice.runtime.config.DevServicesConfigBuilder")
                .noneMatch(it -> it.endsWith("ConfigSource") && it.startsWith("io.quarkus.devservice."));
    }

    @Test
    void oursAreFew() {
        assertThat(ours()).hasSizeLessThanOrEqualTo(80);
    }
}
