package io.quarkiverse.dingtalk.conference.emulator.stream;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.objects;
import static io.quarkiverse.dingtalk.conference.emulator.stream.StreamClient.eventId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.vertx.core.json.JsonObject;

/** What happens to connections, and what can be made to happen to them. */
class ConnectionsTest {

    @RegisterExtension
    private final RunningEmulator dingtalk = new RunningEmulator();

    @Test
    void areShownWithWhatWentOverThem() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.taken();
            publish("e2");
            client.answer(client.frame(), 500, null);
            publish("e3");
            client.frame();
            settled(client);

            JsonObject shown = shown().get(0);
            assertThat(shown.getString("id")).isNotBlank();
            shown.remove("id");
            assertThat(shown).isEqualTo(new JsonObject().put("app", RunningEmulator.KEY)
                    .put("openedAt", dingtalk.clock().millis()).put("sent", 3L).put("acknowledged", 1L).put("refused", 1L)
                    .put("unacknowledged", 1).put("pings", 0L).put("pongs", 0L).put("silent", false).put("leaving", false));
        }
    }

    @Test
    void areShownWithHowManyEventsWaitForEachApp() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            publish("e1");
            client.taken();
            publish("e2");
            client.answer(client.frame(), 500, null);
            publish("e3");
            client.frame();
            settled(client);

            assertThat(dingtalk.look("connections").ok().getJsonObject("waitingEvents")).isEqualTo(
                    new JsonObject().put(RunningEmulator.KEY, 1).put(RunningEmulator.SUITE_KEY, 3));
        }
    }

    @Test
    @Sentence(page = Page.STREAM, says = "the gateway pings by a frame with an opaque text, which is answered with the same")
    @Guess(page = Page.STREAM, says = "a connection is pinged every 30 seconds, and stays whether that is answered or not")
    void arePinged() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            settled(client);
            dingtalk.clock().tick(Connection.PING_INTERVAL);
            JsonObject ping = client.system();
            assertThat(ping.getJsonObject("headers").getString("topic")).isEqualTo("ping");
            assertThat(new JsonObject(ping.getString("data")).getString("opaque")).isNotBlank();
            client.answer(ping, 200, ping.getString("data"));
            settled(client);

            assertThat(shown().get(0).getInteger("pings")).isEqualTo(1);
            assertThat(shown().get(0).getInteger("pongs")).isEqualTo(1);
        }
    }

    @Test
    void canBeCutWithoutAWord() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            dingtalk.delete("connections").isNoContent();

            assertThat(client.end()).isEqualTo("closed with 1006");
            assertThat(shown()).isEmpty();
        }
    }

    @Test
    @Sentence(page = Page.STREAM, says = "an app that is told to disconnect gets no more events over that connection, which ends ten seconds later")
    void canBeTakenLeaveOf() {
        try (StreamClient old = StreamClient.connected(dingtalk)) {
            publish("e1");
            JsonObject event = old.frame();
            dingtalk.control("connections/disconnect").isNoContent();
            JsonObject farewell = old.system();
            publish("e2");
            old.acknowledge(event);
            settled(old);

            assertThat(farewell.getJsonObject("headers").getString("topic")).isEqualTo("disconnect");
            assertThat(farewell.getString("data")).isEqualTo("{\"reason\":\"persistent connection is timeout\"}");
            assertThat(shown().get(0).getInteger("acknowledged")).isEqualTo(1);
            try (StreamClient next = StreamClient.connected(dingtalk)) {
                assertThat(eventId(next.frame())).isEqualTo("e2");
                dingtalk.clock().tick(Connection.FAREWELL);

                assertThat(old.end()).isEqualTo("closed with 1000");
            }
        }
    }

    @Test
    void canFallSilent() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("silent", true));
            publish("e1");
            CompletableFuture<Void> pong = client.ping();

            assertThatThrownBy(() -> pong.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(shown().get(0).getBoolean("silent")).isTrue();

            put(new JsonObject().put("silent", false));
            pong.join();
            publish("e2");
            assertThat(eventId(client.frame())).isEqualTo("e2");
        }
    }

    @Test
    void thatAreOpenedAfterTheOthersFellSilentAreNot() {
        try (StreamClient silent = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("silent", true));
            try (StreamClient client = StreamClient.connected(dingtalk)) {
                IntStream.range(0, 20).forEach(i -> publish("e" + i)); // all over the silent one in one of a million runs
                client.frame();

                assertThat(shown()).extracting(it -> it.getBoolean("silent")).containsExactly(true, false);
                silent.close();
            }
        }
    }

    @Test
    void canBeSentEverythingTwice() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("duplicates", 1));
            publish("e1");

            assertThat(client.taken()).isEqualTo(client.taken());
        }
    }

    @Test
    void canBeSentEverythingLater() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("delayMillis", 100));
            publish("late");
            put(new JsonObject().put("delayMillis", 0));
            publish("early");

            assertThat(List.of(eventId(client.frame()), eventId(client.frame()))).containsExactly("early", "late");
        }
    }

    @Test
    void canBeSentThingsInAnotherOrder() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("reorder", true));
            publish("e1");
            publish("e2");
            publish("e3"); // nothing overtakes it

            assertThat(List.of(eventId(client.frame()), eventId(client.frame()), eventId(client.frame())))
                    .containsExactly("e2", "e1", "e3");
        }
    }

    @Test
    void canBeSentFramesThatAreMalformedInManyWays() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            put(new JsonObject().put("malformedFrames", 7));
            IntStream.range(0, 8).forEach(i -> publish("e" + i));

            Set<String> malformed = new HashSet<>();
            for (int i = 0; i < 7; i++) {
                malformed.add(client.text().replaceAll("[0-9a-f]{32}|e\\d", ""));
                assertThat(eventId(client.taken())).isEqualTo("e" + i);
            }
            assertThat(malformed).hasSize(7).contains("[]");
            assertThat(eventId(client.taken())).isEqualTo("e7");
        }
    }

    @Test
    void getOnWellAgainAfterAReset() {
        put(new JsonObject().put("delayMillis", 1).put("duplicates", 2).put("reorder", true).put("malformedFrames", 3));
        assertThat(dingtalk.look("delivery").ok()).isEqualTo(new JsonObject().put("delayMillis", 1).put("duplicates", 2)
                .put("reorder", true).put("malformedFrames", 3));
        dingtalk.delete("delivery").isNoContent();

        assertThat(dingtalk.look("delivery").ok()).isEqualTo(new JsonObject().put("delayMillis", 0).put("duplicates", 0)
                .put("reorder", false).put("malformedFrames", 0));
    }

    @Test
    void stayOpenWhenTheEmulatorIsReset() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            dingtalk.control("reset").isNoContent();
            publish("e1");

            assertThat(eventId(client.frame())).isEqualTo("e1");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
            "{'delayMillis':-1} | delayMillis must be an integer from 0 to 3600000",
            "{'duplicates':'1'} | duplicates must be an integer from 0 to 100",
            "{'malformedFrames':1.5} | malformedFrames must be an integer from 0 to 1000000",
            "{'silent':1} | silent must be true or false",
            "{'order':true} | there is no field order; there are delayMillis, duplicates, reorder, malformedFrames, silent" })
    void refuseToGoWrongInUnknownWays(String body, String message) {
        dingtalk.put("delivery", new JsonObject(body.replace('\'', '"'))).isError(400, "invalidDelivery", message);
    }

    @Test
    void tellOfMeetings() {
        try (StreamClient client = StreamClient.connected(dingtalk)) {
            String conferenceId = dingtalk.start(dingtalk.bookedId());
            JsonObject frame = client.taken();

            assertThat(frame.getJsonObject("headers").getString("eventType")).startsWith("meeting_status_change");
            assertThat(frame.getJsonObject("headers").getString("eventCorpId")).isEqualTo(CORP);
            assertThat(frame.getString("data")).contains(conferenceId);
        }
    }

    private void publish(String eventId) {
        dingtalk.control("events", new JsonObject().put("eventType", "test_event").put("eventId", eventId)).ok();
    }

    private void put(JsonObject faults) {
        dingtalk.put("delivery", faults).isNoContent();
    }

    private static void settled(StreamClient client) {
        client.ping().join();
    }

    private List<JsonObject> shown() {
        return objects(dingtalk.look("connections").ok().getJsonArray("connections"));
    }
}
