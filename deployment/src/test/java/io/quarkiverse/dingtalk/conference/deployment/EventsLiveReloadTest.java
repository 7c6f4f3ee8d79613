package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** Events of the embedded DingTalk arrive in dev mode, whatever changes meanwhile. */
class EventsLiveReloadTest {

    private static final int PORT = DevApp.freePort();
    private static final DevApp APP = new DevApp();

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addClass(EventsResource.class)
            .addAsResource(new StringAsset(APP.configuration("quarkus.dingtalk-conference.devservices.port=" + PORT,
                    "quarkus.dingtalk-conference.devservices.init-file=dingtalk.json")), "application.properties")
            .addAsResource(new StringAsset("{}"), "dingtalk.json"));

    @AfterEach
    void forget() {
        System.getProperties().remove(EventsResource.HANDLED);
    }

    @Test
    void noEventIsLostOrHandledTwiceWhileTheApplicationIsReloaded() {
        var during = IntStream.range(0, 300).mapToObj(i -> "event-" + i).toList();
        DEV_MODE.modifySourceFile(EventsResource.class,
                source -> source.replace("before the change", "after the change"));

        var publishing = CompletableFuture.runAsync(() -> during.forEach(EventsLiveReloadTest::publish));
        APP.get("/events").then().body(is("after the change"));
        publishing.join();

        await().until(() -> acknowledged().size() >= during.size());
        assertThat(EventsResource.handled()).containsExactlyInAnyOrderElementsOf(during);
        assertThat(connections()).hasSize(1);
    }

    @Test
    void eventsArriveFromAnEmbeddedDingTalkThatWasStartedAnew() {
        DEV_MODE.modifyResourceFile("dingtalk.json", it -> "{\"bookings\":[]}");
        APP.get("/events").then().statusCode(200);

        publish("of-the-second");

        await().until(() -> acknowledged().contains("of-the-second"));
        assertThat(EventsResource.handled()).containsExactly("of-the-second");
        assertThat(connections()).hasSize(1);
    }

    private static void publish(String eventId) {
        given().port(PORT).contentType("application/json")
                .body("{\"eventType\":\"meeting_status_change\",\"eventId\":\"%s\"}".formatted(eventId))
                .post("/_emulator/events").then().statusCode(200);
    }

    private static List<String> acknowledged() {
        return given().port(PORT).get("/_emulator/events").then().statusCode(200)
                .extract().path("events.findAll { it.deliveries.acknowledged }.eventId");
    }

    private static List<String> connections() {
        return given().port(PORT).get("/_emulator/connections").then().statusCode(200).extract().path("connections.id");
    }
}
