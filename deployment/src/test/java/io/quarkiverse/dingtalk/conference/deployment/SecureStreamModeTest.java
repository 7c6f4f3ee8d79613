package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;
import io.quarkiverse.dingtalk.conference.emulator.Tls;
import io.quarkiverse.dingtalk.conference.event.UnknownEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;

/** The WebSocket of a named client trusts whom the REST client of that client trusts. */
class SecureStreamModeTest {

    private static final String OF_BERLIN = "quarkus.dingtalk-conference.\"berlin\".";

    private static EmulatorServer dingTalk;

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(SecureStreamModeTest::startDingTalk)
            .setAfterAllCustomizer(() -> dingTalk.close())
            .withApplicationRoot(jar -> jar.addClass(Berlin.class))
            .overrideConfigKey("quarkus.dingtalk-conference.devservices.enabled", "false")
            .overrideRuntimeConfigKey(OF_BERLIN + "url", "${test.secure.url}")
            .overrideConfigKey(OF_BERLIN + "client-id", EmulatorOptions.defaults().appKey())
            .overrideConfigKey(OF_BERLIN + "client-secret", EmulatorOptions.defaults().appSecret())
            .overrideConfigKey(OF_BERLIN + "events.enabled", "true")
            .overrideRuntimeConfigKey("quarkus.tls.school.trust-store.pem.certs", "${test.secure.certificate}")
            .overrideRuntimeConfigKey("quarkus.rest-client.\"dingtalk-conference.berlin\".tls-configuration-name", "school");

    /** In another class loader than the test. */
    private static void startDingTalk() {
        try {
            var certificate = Files.createTempFile("dingtalk", ".pem");
            certificate.toFile().deleteOnExit();
            dingTalk = EmulatorServer.start(EmulatorOptions.defaults().withTls(new Tls(0, certificate)));
            System.setProperty("test.secure.certificate", certificate.toString());
            System.setProperty("test.secure.url", dingTalk.tlsUrl());
            System.setProperty("test.secure.control", dingTalk.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ConfigProperty(name = "test.secure.control")
    String control;

    @Test
    void anEventArrives() {
        await().until(() -> RestAssured.get(control + "/_emulator/connections").asString().contains("{"));
        RestAssured.given().contentType("application/json").body("{\"eventType\":\"news\",\"data\":{}}")
                .post(control + "/_emulator/events").then().statusCode(200);

        await().untilAsserted(() -> assertThat(Berlin.seen).isEqualTo("news of berlin"));
    }

    @Singleton
    static class Berlin {

        static volatile String seen;

        void on(@Observes @ConferenceClient("berlin") UnknownEvent event) {
            seen = event.type() + " of " + event.client();
        }
    }
}
