package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;

/** A third-party app that observes events in Stream mode gets its tickets in the same way, and nobody else sees them. */
class ThirdPartyAppByStreamTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observer.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"support\".url", "${quarkus.dingtalk-conference.url}")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".suite-key", "ding-emulator-suite-key")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".suite-secret", "ding-emulator-suite-secret")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".events.enabled", "true");

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    String dingTalk;

    @Inject
    @ConferenceClient("support")
    MeetingService meetings;

    @Inject
    Observer observer;

    @Test
    void meetingsAreBookedWithTheTicketThatHasArrived() {
        given().contentType(ContentType.JSON).body(Map.of("suiteTicket", "a-new-one"))
                .post(dingTalk + "/_emulator/suite-tickets").then().statusCode(200);

        var customer = meetings.forOrganization("ding-customer");
        await().ignoreExceptionsInstanceOf(AuthenticationException.class)
                .untilAsserted(() -> assertThat(customer.schedule(interview()).scheduleConferenceId()).isNotBlank());
        assertThat(observer.seen).isEmpty();
    }

    private static MeetingRequest interview() {
        return MeetingRequest.builder().creator("union-1").title("Interview").startsAt(Instant.now().plusSeconds(3600))
                .lasting(Duration.ofMinutes(45)).build();
    }

    @Singleton
    public static class Observer {

        final List<String> seen = new CopyOnWriteArrayList<>();

        void any(@Observes @ConferenceClient("support") MeetingEvent event) {
            seen.add(event.type());
        }
    }
}
