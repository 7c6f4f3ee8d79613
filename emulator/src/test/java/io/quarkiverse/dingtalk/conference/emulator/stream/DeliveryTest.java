package io.quarkiverse.dingtalk.conference.emulator.stream;

import static io.quarkiverse.dingtalk.conference.emulator.stream.StreamClient.eventId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** Events come to apps, until they are acknowledged. */
class DeliveryTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    @Sentence(page = Page.STREAM, says = "an event is a JSON object with specVersion, type, headers, and the data as text")
    void comeInOneFrameWithHeadersAndTheDataAsText() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1", new JsonObject().put("title", "设计 \"评审\""));

            JsonObject frame = client.frame();
            JsonObject headers = frame.getJsonObject("headers");

            assertThat(frame.fieldNames()).containsExactly("specVersion", "type", "headers", "data");
            assertThat(frame.getString("specVersion")).isEqualTo("1.0");
            assertThat(frame.getString("type")).isEqualTo("EVENT");
            assertThat(headers.fieldNames()).containsExactly("topic", "messageId", "contentType", "time", "eventType",
                    "eventId", "eventCorpId", "eventBornTime", "eventUnifiedAppId");
            assertThat(headers.getString("topic")).isEqualTo("*");
            assertThat(headers.getString("messageId")).isNotBlank();
            assertThat(headers.getString("contentType")).isEqualTo("application/json");
            assertThat(headers.getString("time")).isEqualTo(Long.toString(dingtalk.clock().millis()));
            assertThat(headers.getString("eventType")).isEqualTo("test_event");
            assertThat(headers.getString("eventId")).isEqualTo("e1");
            assertThat(headers.getString("eventCorpId")).isEqualTo(RunningEmulator.CORP);
            assertThat(headers.getString("eventBornTime")).containsOnlyDigits();
            assertThat(new JsonObject(frame.getString("data")).getString("title")).isEqualTo("设计 \"评审\"");
        }
    }

    @Test
    void areNotSplitHoweverLong() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("long", new JsonObject().put("text", "x".repeat(200_000)));

            assertThat(client.frame().getString("data")).hasSize(200_000 + "{\"text\":\"\"}".length());
        }
    }

    @Test
    @Guess(page = Page.STREAM, says = "an event that would take more than 256 KiB is not sent")
    void aboveTheLimitOfOfficialClientsAreLeftOut() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("too long", new JsonObject().put("text", "x".repeat(300_000)));
            publish("e2");

            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"status\":\"SUCCESS\",\"message\":null}", "{}", "no JSON" })
    @Sentence(page = Page.STREAM, says = "code 200 without the status LATER acknowledges an event")
    void doNotComeAgainOnceAcknowledged(String data) {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.answer(client.frame(), 200, data);
            settled(client);
            tick(AppStream.ACKNOWLEDGED_WITHIN);
            publish("e2");

            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @Test
    @Sentence(page = Page.STREAM, says = "an event that is not acknowledged within 60 seconds is sent again")
    void comeAgainIfNobodyAcknowledgesThemInTime() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            JsonObject first = client.frame();
            tick(AppStream.ACKNOWLEDGED_WITHIN);
            JsonObject second = client.frame();

            assertThat(eventId(second)).isEqualTo(eventId(first));
            assertThat(second.getString("data")).isEqualTo(first.getString("data"));
        }
    }

    @Test
    void doNotComeAgainBefore() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.frame();
            tick(AppStream.ACKNOWLEDGED_WITHIN.minusMillis(1));
            publish("e2");

            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @Test
    void comeAgainWhenTheClockIsMovedByACall() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.frame();
            dingtalk.control("clock/advance", new JsonObject().put("millis", 60_000)).ok();

            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "200, {'status':'LATER'}", "404, {}", "500, client internal error", "400, {}" })
    @Sentence(page = Page.STREAM, says = "an event that is answered with LATER, or with another code than 200, is sent again")
    @Guess(page = Page.STREAM, says = "an event that was refused is sent again after a second")
    void comeAgainAfterARefusal(int code, String data) {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.answer(client.frame(), code, data.replace('\'', '"'));
            settled(client); // or the pause would begin only after the clock has moved
            publish("e2");
            assertThat(eventId(client.taken())).isEqualTo("e2");
            tick(AppStream.PAUSE);

            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @Test
    void areDoneWithEvenIfTheAnswerComesAfterTheyWereSentAgain() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            JsonObject first = client.frame();
            tick(AppStream.ACKNOWLEDGED_WITHIN);
            client.frame();
            client.acknowledge(first);
            settled(client);

            assertThat(view().getInteger("unacknowledged")).isZero();
        }
    }

    @Test
    @Guess(page = Page.STREAM, says = "events wait for an app that is not connected: 50,000 at most, or 1,000 if it never was, for a day")
    void waitForAnAppThatIsNotConnected() {
        publish("e1");
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @Test
    void makeRoomForNewerOnes() {
        IntStream.rangeClosed(0, AppStream.CAPACITY_AT_FIRST).forEach(i -> publish("e" + i));
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @Test
    void doNotWaitForEver() {
        publish("e1");
        tick(AppStream.KEPT);
        publish("e2");
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @Test
    @Sentence(page = Page.STREAM, says = "an event goes to one of the connections of an app, picked at random")
    void goToAnyConnectionOfTheApp() {
        try (StreamClient one = StreamClient.connected(dingtalk); StreamClient another = StreamClient.connected(dingtalk)) {
            IntStream.range(0, 100).forEach(i -> publish("e" + i));
            IntStream.range(0, 20).forEach(i -> {
                one.frame();
                another.frame();
            });
        }
    }

    @Test
    @Guess(page = Page.STREAM, says = "events that were on their way over a connection that ends go to another at once")
    void goToAnotherConnectionWhenTheirsEnds() {
        StreamClient gone = StreamClient.connected(dingtalk);
        publish("e1");
        gone.frame();
        gone.close();
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @Test
    @Guess(page = Page.STREAM, says = "each of several apps is sent every event")
    void comeToEveryApp() {
        try (StreamClient internal = StreamClient.connected(dingtalk);
                StreamClient thirdParty = StreamClient.connected(dingtalk, StreamClient.aRequestOfTheThirdPartyApp())) {
            publish("e1");

            assertThat(List.of(eventId(internal.frame()), eventId(thirdParty.frame()))).containsExactly("e1", "e1");
        }
    }

    @Test
    void comeToEachSiblingOfTheInternalApp() {
        try (StreamClient app = StreamClient.connected(dingtalk);
                StreamClient sibling = StreamClient.connected(dingtalk, StreamClient.aRequestOfASibling())) {
            publish("e1");

            assertThat(List.of(eventId(app.frame()), eventId(sibling.frame()))).containsExactly("e1", "e1");
        }
    }

    @Test
    void waitForASiblingThatHasNotConnectedYet() {
        publish("e1");
        try (StreamClient sibling = StreamClient.connected(dingtalk, StreamClient.aRequestOfASibling())) {
            assertThat(eventId(sibling.frame())).isEqualTo("e1");
        }
    }

    @Test
    void doNotWaitForASiblingAfterAReset() {
        publish("e1");
        dingtalk.control("reset").isNoContent();
        publish("e2");
        try (StreamClient sibling = StreamClient.connected(dingtalk, StreamClient.aRequestOfASibling())) {
            assertThat(eventId(sibling.frame())).isEqualTo("e2");
        }
    }

    @Test
    void areAcknowledgedOnceAllAppsThatAreConnectedHaveTakenThem() {
        try (StreamClient app = StreamClient.connected(dingtalk);
                StreamClient sibling = StreamClient.connected(dingtalk, StreamClient.aRequestOfASibling())) {
            publish("e1");
            app.taken();
            settled(app);
            assertThat(isAcknowledged()).isFalse();

            sibling.taken();
            settled(sibling);
            assertThat(isAcknowledged()).isTrue();
        }
    }

    private boolean isAcknowledged() {
        return dingtalk.events().get(0).getJsonObject("deliveries").getBoolean("acknowledged");
    }

    @Test
    void areListedWithWhatBecameOfThem() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.answer(client.frame(), 500, null);
            settled(client);
            tick(AppStream.PAUSE);
            client.taken();
            settled(client);

            JsonObject deliveries = dingtalk.events().get(0).getJsonObject("deliveries");
            assertThat(deliveries).isEqualTo(new JsonObject().put("sent", 2).put("refused", 1).put("refusal", "code 500")
                    .put("acknowledged", true));
        }
    }

    @Test
    void areForgottenOnReset() {
        publish("e1");
        dingtalk.control("reset").isNoContent();
        publish("e2");
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @Test
    void areNotTakenFromAnAppThatAnswersNonsense() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.frame();
            client.send("nonsense");
            client.send("[]");
            client.send("{\"code\":200}");
            client.send("{\"code\":200,\"headers\":{\"messageId\":\"of nothing\"}}");
            settled(client);

            assertThat(view().getInteger("unacknowledged")).isEqualTo(1);
        }
    }

    private void publish(String eventId) {
        publish(eventId, new JsonObject());
    }

    private void publish(String eventId, JsonObject data) {
        dingtalk.control("events", new JsonObject().put("eventType", "test_event").put("eventId", eventId).put("data", data))
                .ok();
    }

    private void tick(Duration step) {
        dingtalk.clock().tick(step);
    }

    /** All that the client sent before was received: what comes over one connection is taken in turn. */
    private static void settled(StreamClient client) {
        client.ping().join();
    }

    /** The first connection as the emulator shows it. */
    private JsonObject view() {
        return dingtalk.look("connections").ok().getJsonArray("connections").getJsonObject(0);
    }
}
