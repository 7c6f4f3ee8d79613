package io.quarkiverse.dingtalk.conference.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkiverse.dingtalk.conference.emulator.Tls;
import io.quarkiverse.dingtalk.conference.testing.BookedMeeting;
import io.quarkiverse.dingtalk.conference.testing.DingTalkEmulator;
import io.quarkiverse.dingtalk.conference.testing.Operation;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** DingTalk speaks TLS, with a certificate that the default client trusts and the client of the branch does not. */
@QuarkusTest
@TestProfile(OverTlsTest.WithTls.class)
class OverTlsTest {

    public static class WithTls implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DingTalkWithTls.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.dingtalk-conference.devservices.enabled", "false");
        }
    }

    public static class DingTalkWithTls implements QuarkusTestResourceLifecycleManager {

        private static final EmulatorOptions OPTIONS = EmulatorOptions.defaults();

        private final Map<String, String> config = new HashMap<>();
        private Path certificate;
        private EmulatorServer server;

        @Override
        public Map<String, String> start() {
            try {
                certificate = Files.createTempFile("dingtalk", ".pem");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = EmulatorServer.start(OPTIONS.withTls(new Tls(0, certificate)));
            config.putAll(Map.of("quarkus.dingtalk-conference.url", server.tlsUrl(),
                    "quarkus.dingtalk-conference.app-key", OPTIONS.appKey(),
                    "quarkus.dingtalk-conference.app-secret", OPTIONS.appSecret(),
                    "quarkus.dingtalk-conference.events.enabled", "true",
                    "quarkus.rest-client.dingtalk-conference.tls-configuration-name", "embedded",
                    "quarkus.tls.embedded.trust-store.pem.certs", certificate.toString()));
            config.putAll(Map.of("quarkus.dingtalk-conference.branch.url", server.tlsUrl(),
                    "quarkus.dingtalk-conference.branch.access-token", "t",
                    // those of the dev service, which the tests before may have had
                    "quarkus.dingtalk-conference.branch.app-key", "",
                    "quarkus.dingtalk-conference.branch.app-secret", "",
                    "quarkus.rest-client.\"dingtalk-conference.branch\".tls-configuration-name", "public",
                    "quarkus.tls.public.protocols", "TLSv1.3"));
            return config;
        }

        @Override
        public void inject(TestInjector testInjector) {
            testInjector.injectIntoFields(DingTalkEmulator.at(server.url()),
                    new TestInjector.MatchesType(DingTalkEmulator.class));
        }

        @Override
        public void stop() {
            config.keySet().forEach(System::clearProperty); // or the executable of the tests that follow gets them too
            server.close();
            try {
                Files.delete(certificate);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    DingTalkEmulator dingTalk;

    @BeforeEach
    void begin() {
        dingTalk.reset();
        dingTalk.forgetTokens();
    }

    @Test
    void aMeetingIsBooked() {
        given().queryParam("title", "Secret").post("/meetings").then().statusCode(200);

        assertThat(dingTalk.bookings()).extracting(BookedMeeting::title).containsExactly("Secret");
        assertThat(dingTalk.count(Operation.ACCESS_TOKEN)).isEqualTo(1);
    }

    @Test
    void whatHappensInMeetingsIsTold() {
        String meeting = given().queryParam("starter", "host").queryParam("invitees", "guest").post("/incidents").then()
                .statusCode(200).extract().path("conferenceId");

        await().untilAsserted(() -> assertThat(given().get("/diary/{id}", meeting).jsonPath().getList("what"))
                .contains("started"));
    }

    @Test
    void aBookingIsNotSentToWhomTheClientDoesNotTrust() {
        given().post("/branch/meetings").then().statusCode(502)
                .body("kind", is("DingTalkUnavailableException"))
                .body("problem", allOf(containsString("nothing was sent"), containsString("is not trusted")));

        assertThat(dingTalk.requests()).isEmpty();
    }
}
