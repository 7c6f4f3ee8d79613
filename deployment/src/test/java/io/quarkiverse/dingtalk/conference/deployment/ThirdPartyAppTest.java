package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.MeetingRequest;
import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.event.AuthorizationEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** A third-party app gets its tickets by the HTTP callback: no code of the application is needed for that. */
class ThirdPartyAppTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(CallbackCaller.class, Customers.class))
            .overrideRuntimeConfigKey("quarkus.dingtalk-conference.\"support\".url", "${quarkus.dingtalk-conference.url}")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".suite-key", "ding-emulator-suite-key")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".suite-secret", "ding-emulator-suite-secret")
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".events.callback.token", CallbackCaller.TOKEN)
            .overrideConfigKey("quarkus.dingtalk-conference.\"support\".events.callback.aes-key", CallbackCaller.AES_KEY);

    @TestHTTPResource("/dingtalk/events/support")
    URI url;

    @ConfigProperty(name = "quarkus.dingtalk-conference.url")
    String dingTalk;

    @Inject
    @ConferenceClient("support")
    MeetingService meetings;

    @Inject
    Customers customers;

    @BeforeEach
    void dingTalkKnowsTheUrl() {
        control(Map.of("url", url.toString(), "token", CallbackCaller.TOKEN, "aesKey", CallbackCaller.AES_KEY,
                "ownerKey", "ding-emulator-suite-key")).put(dingTalk + "/_emulator/callback").then().statusCode(204);
    }

    @Test
    void theUrlIsAccepted() {
        given().post(dingTalk + "/_emulator/callback/check").then().statusCode(200).body("success", is(true));
    }

    @Test
    void meetingsAreBookedWithTheTicketThatHasArrived() {
        var customer = meetings.forOrganization("ding-customer");
        assertThatThrownBy(() -> customer.schedule(interview())).isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("no suite ticket has arrived");

        control(Map.of("suiteTicket", "a-new-one")).post(dingTalk + "/_emulator/suite-tickets").then().statusCode(200);

        await().ignoreExceptionsInstanceOf(AuthenticationException.class)
                .untilAsserted(() -> assertThat(customer.schedule(interview()).scheduleConferenceId()).isNotBlank());
    }

    @Test
    void authorizationsAreEvents() {
        for (String type : List.of("tmp_auth_code", "change_auth", "suite_relieve")) {
            control(Map.of("corpId", "ding-customer", "eventType", type)).post(dingTalk + "/_emulator/authorizations").then()
                    .statusCode(200);
        }

        await().untilAsserted(() -> assertThat(customers.changes).containsExactlyInAnyOrder("tmp_auth_code ding-customer",
                "change_auth ding-customer", "suite_relieve ding-customer"));
    }

    private static RequestSpecification control(Map<String, String> body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static MeetingRequest interview() {
        return MeetingRequest.builder().creator("union-1").title("Interview").startsAt(Instant.now().plusSeconds(3600))
                .lasting(Duration.ofMinutes(45)).build();
    }

    @Singleton
    public static class Customers {

        final List<String> changes = new CopyOnWriteArrayList<>();

        void changed(@Observes @ConferenceClient("support") AuthorizationEvent event) {
            changes.add(event.type() + " " + event.organization().orElseThrow());
        }
    }
}
