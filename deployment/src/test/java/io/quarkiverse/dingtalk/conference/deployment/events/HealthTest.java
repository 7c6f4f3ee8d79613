package io.quarkiverse.dingtalk.conference.deployment.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;

/** An application with health checks. */
class HealthTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = EventsApp.enabledWith(Watch.class).setForcedDependencies(
            List.of(Dependency.of("io.quarkus", "quarkus-smallrye-health", Version.getVersion())));

    @Inject
    TestSources sources;

    @Test
    void itIsReadyWhileTheConnectionIsThere() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'DingTalk events' }.data.berlin", is("connected"));
    }

    @Test
    void itIsNotReadyWhileTheConnectionIsNotThere() {
        sources.all.get(0).connected = false;

        given().get("/q/health/ready").then().statusCode(503)
                .body("checks.find { it.name == 'DingTalk events' }.data.berlin", is("not connected"));

        sources.all.get(0).connected = true;
    }

    @Singleton
    public static class Watch {

        void any(@Observes @ConferenceClient("berlin") MeetingEvent event) {
        }
    }
}
