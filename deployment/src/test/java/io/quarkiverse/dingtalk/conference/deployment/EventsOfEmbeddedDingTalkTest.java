package io.quarkiverse.dingtalk.conference.deployment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.ConferenceClient;
import io.quarkiverse.dingtalk.conference.event.MeetingEvent;
import io.quarkiverse.dingtalk.conference.token.AccessToken;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** What the clients that the embedded DingTalk serves get of its events. */
class EventsOfEmbeddedDingTalkTest {

    private static final String PREFIX = "quarkus.dingtalk-conference.";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observer.class, Provider.class))
            .overrideConfigKey(PREFIX + "access-token", "a-fixed-token")
            .overrideConfigKey(PREFIX + "\"branch\".deadline", "20S")
            .overrideConfigKey(PREFIX + "\"off\".events.enabled", "false")
            .overrideConfigKey(PREFIX + "\"empty\".events.enabled", "${THERE_IS_NOTHING:}");

    @ConfigProperty(name = PREFIX + "url")
    String url;

    @ConfigProperty(name = PREFIX + "\"off\".events.enabled")
    boolean off;

    @ConfigProperty(name = PREFIX + "\"empty\".events.enabled")
    boolean empty;

    @Inject
    Observer observer;

    @Test
    void arriveWithoutConfiguration() throws InterruptedException {
        publish("an-event");

        assertThat(observer.arrived.poll(10, SECONDS)).isNotNull();
    }

    @Test
    void arriveAtEachClient() {
        publish("for-all");

        await().untilAsserted(() -> assertThat(observer.qualified)
                .contains("for-all of branch", "for-all of empty", "for-all of Hong Kong/9"));
    }

    @Test
    void areAcknowledgedOnceEachClientHasHandledThem() {
        await().until(() -> apps().size() == 3);
        publish("awaited");

        await().until(() -> given().get(url + "/_emulator/events").then().extract()
                .path("events.find { it.eventId == 'awaited' }.deliveries.acknowledged"));
        assertThat(observer.qualified)
                .contains("awaited of branch", "awaited of empty", "awaited of Hong Kong/9");
    }

    @Test
    void areTurnedOffByTheApplication() {
        assertThat(off).isFalse();
    }

    @Test
    void areNotTurnedOffByAValueThatIsEmpty() {
        assertThat(empty).isTrue();
    }

    @Test
    void comeOverTheConnectionsOfThoseThatHaveKeyAndSecretAndDidNotTurnThemOff() {
        await().untilAsserted(() -> assertThat(apps()).containsExactlyInAnyOrder("ding-emulator-key-branch",
                "ding-emulator-key-empty", "ding-emulator-key-Hong~20Kong~2F9"));
    }

    private void publish(String eventId) {
        given().contentType("application/json")
                .body("{\"eventType\":\"meeting_status_change\",\"eventId\":\"%s\"}".formatted(eventId))
                .post(url + "/_emulator/events").then().statusCode(200);
    }

    private List<String> apps() {
        return given().get(url + "/_emulator/connections").then().statusCode(200).extract().path("connections.app");
    }

    @Singleton
    static class Observer {

        final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();

        final Queue<String> qualified = new ConcurrentLinkedQueue<>();

        void on(@Observes MeetingEvent event) {
            arrived.add(event.id());
        }

        void onOfBranch(@Observes @ConferenceClient("branch") MeetingEvent event) {
            qualified.add(event.id() + " of " + event.client());
        }

        void onOfEmpty(@Observes @ConferenceClient("empty") MeetingEvent event) {
            qualified.add(event.id() + " of " + event.client());
        }

        void onOfHongKong(@Observes @ConferenceClient("Hong Kong/9") MeetingEvent event) {
            qualified.add(event.id() + " of " + event.client());
        }
    }

    /** Needs no token: it has no way to receive events. */
    @Singleton
    @ConferenceClient("provider")
    static class Provider implements AccessTokenProvider {

        @Override
        public Uni<AccessToken> token() {
            return Uni.createFrom().nothing();
        }
    }
}
