package io.quarkiverse.dingtalk.conference.deployment.observability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** An application with Micrometer and a REST client of its own; its subclasses say which client is used first. */
abstract class Measured {

    private static final String OWN = "/_emulator/{what}";
    private static final List<String> OURS = List.of("/v1.0/oauth2/accessToken", "/v1.0/conference/scheduleConferences",
            "/v1.0/conference/scheduleConferences/settings",
            "/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}");

    private static final Pattern REQUESTS = Pattern.compile("http_client_requests_seconds_count\\{.*uri=\"([^\"]*)\".*");

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(Measured.class, OwnClient.class))
                .setForcedDependencies(List.of(
                        Dependency.of("io.quarkus", "quarkus-micrometer-registry-prometheus", Version.getVersion())))
                .overrideRuntimeConfigKey("quarkus.rest-client.own.url", "${quarkus.dingtalk-conference.url}");
    }

    @RegisterRestClient(configKey = "own")
    public interface OwnClient {

        @GET
        @Path("/_emulator/{what}")
        String get(@PathParam("what") String what);
    }

    @Inject
    @RestClient
    OwnClient own;

    @Inject
    MeetingService meetings;

    @TestHTTPResource("/q/metrics")
    URL metrics;

    private String booking;

    /** Uses both REST clients. */
    abstract void call();

    void callOwn() {
        own.get("clock");
    }

    void callOurs() {
        booking = meetings.schedule(MeetingRequest.builder().creator("u").title("t").startsAt(Instant.EPOCH)
                .lasting(Duration.ofHours(1)).build()).scheduleConferenceId();
        meetings.settings(booking);
        meetings.occurrences(booking).stream().forEach(it -> {
        });
    }

    @Test
    void allRestClientsAreMeasuredEachCallOnceByItsPathWithoutIds() {
        call();

        String measured = given().get(metrics).asString();
        assertThat(REQUESTS.matcher(measured).results().map(MatchResult::group)).hasSize(1 + OURS.size())
                .allMatch(series -> series.contains("clientName=") && series.endsWith(" 1.0"));
        assertThat(REQUESTS.matcher(measured).results().map(it -> it.group(1))).contains(OWN).containsAll(OURS);
        assertThat(measured).doesNotContain(booking);
    }
}
