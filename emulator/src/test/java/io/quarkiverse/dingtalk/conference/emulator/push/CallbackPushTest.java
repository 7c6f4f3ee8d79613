package io.quarkiverse.dingtalk.conference.emulator.push;

import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.CORP;
import static io.quarkiverse.dingtalk.conference.emulator.RunningEmulator.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.dingtalk.conference.emulator.Guess;
import io.quarkiverse.dingtalk.conference.emulator.Page;
import io.quarkiverse.dingtalk.conference.emulator.RunningEmulator;
import io.quarkiverse.dingtalk.conference.emulator.Sentence;
import io.quarkiverse.dingtalk.conference.emulator.push.CallbackApp.Received;
import io.vertx.core.json.JsonObject;

class CallbackPushTest {

    @RegisterExtension
    @Order(1)
    private final RunningEmulator dingtalk = new RunningEmulator();

    @RegisterExtension
    @Order(2)
    private final CallbackApp app = new CallbackApp();

    @BeforeEach
    void setTheCallback() {
        dingtalk.put("callback", app.settings()).isNoContent();
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "events are pushed by POST, with signature, timestamp and nonce in the query and {\"encrypt\":...} in the body, which holds the fields of the event next to EventType, EventTime, CorpId, BizId and eventId")
    @Guess(page = Page.CALLBACK, says = "BizId has digits, and is the same each time; the body is application/json")
    void pushesEvents() {
        String id = make("any", new JsonObject().put("text", "会议").put("number", 1));

        Received push = app.next();
        assertThat(push.method()).isEqualTo("POST");
        assertThat(push.contentType()).startsWith("application/json");
        assertThat(push.query()).containsOnlyKeys("signature", "timestamp", "nonce");
        assertThat((String) push.message().remove("BizId")).matches("\\d+");
        assertThat(push.message()).isEqualTo(new JsonObject().put("EventType", "any")
                .put("EventTime", dingtalk.clock().millis()).put("CorpId", CORP).put("eventId", id)
                .put("text", "会议").put("number", 1));
    }

    @Test
    void pushesWhatHappensInMeetings() {
        String meeting = dingtalk.start(dingtalk.bookedId());

        JsonObject message = app.next().message();
        assertThat(message.getString("EventType")).isEqualTo("meeting_status_change");
        assertThat(message.getJsonObject("openConfModel").getString("conferenceId")).isEqualTo(meeting);
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "the owner key of an internal app is its appKey")
    void ownsItsMessagesByTheKeyOfTheApp() {
        make("any");

        assertThat(app.next().owner()).isEqualTo(KEY);
    }

    @Test
    void ownsItsMessagesByAnyOtherKey() {
        dingtalk.put("callback", app.settings().put("ownerKey", "my-corp")).isNoContent();

        make("any");

        assertThat(app.next().owner()).isEqualTo("my-corp");
        eventually(it -> it.getBoolean("acknowledged"));
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "an event is taken if the answer is an encrypted and signed success: msg_signature, timeStamp, nonce and encrypt")
    void seesThatAnEventWasTaken() {
        make("any");

        assertThat(eventually(it -> it.getBoolean("acknowledged"))).isEqualTo(
                new JsonObject().put("sent", 1).put("refused", 0).put("acknowledged", true));
    }

    @Test
    void seesThatAnEventWasNotTaken() {
        app.answerNextWithStatus(500);

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0)).isEqualTo(new JsonObject().put("sent", 1).put("refused", 1)
                .put("refusal", "answered with status 500").put("acknowledged", false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "success", "[]", "{}", "{\"msg_signature\":1,\"timeStamp\":2,\"nonce\":3}",
            "{\"msg_signature\":null,\"timeStamp\":\"1\",\"nonce\":\"n\",\"encrypt\":\"e\"}" })
    void takesNoOtherAnswer(String answer) {
        app.answerNextWith(answer);

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal"))
                .isEqualTo("the answer is not JSON with msg_signature, timeStamp, nonce and encrypt");
    }

    @Test
    void takesNoAnswerThatIsSignedWrongly() {
        app.answerNext((exchange, owner) -> CallbackApp.send(exchange,
                new JsonObject(CallbackApp.answer("success", owner)).put("nonce", "another").encode()));

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal"))
                .isEqualTo("the signature of the answer is wrong");
    }

    @Test
    void takesNoAnswerOfAnotherOwner() {
        app.answerNext((exchange, owner) -> CallbackApp.send(exchange, CallbackApp.answer("success", "someone-else")));

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal"))
                .startsWith("the answer is wrongly encrypted");
    }

    @Test
    void takesNoAnswerThatSaysSomethingElse() {
        app.answerNext((exchange, owner) -> CallbackApp.send(exchange, CallbackApp.answer("failed", owner)));

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal"))
                .isEqualTo("the answer does not say success");
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "the answer must come within 1500 ms")
    void waitsForTheAnswerForOneAndAHalfSeconds() {
        CountDownLatch over = new CountDownLatch(1);
        app.answerNext((exchange, owner) -> await(over));

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal")).isEqualTo("no answer within 1500 ms");
        over.countDown();
    }

    @Test
    void seesThatNobodyListens() {
        dingtalk.put("callback", app.settings().put("url", "http://127.0.0.1:1/")).isNoContent();

        make("any");

        assertThat(eventually(it -> it.getInteger("refused") > 0).getString("refusal")).startsWith("no connection: ");
    }

    @Test
    @Guess(page = Page.CALLBACK, says = "what was not taken is pushed again after ten seconds, and then after twice as long each time, at most an hour, a hundred times at most")
    void pushesAgainWhatWasNotTaken() {
        app.answerNextWithStatus(500);
        app.answerNextWithStatus(500);
        JsonObject first = made("any");
        eventually(it -> it.getInteger("refused") == 1);

        dingtalk.clock().tick(Duration.ofSeconds(10));
        JsonObject second = app.next().message();
        eventually(it -> it.getInteger("refused") == 2);
        dingtalk.clock().tick(Duration.ofSeconds(10));
        assertThat(app.hasNone()).isTrue();
        dingtalk.clock().tick(Duration.ofSeconds(10));
        JsonObject third = app.next().message();

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(eventually(it -> it.getBoolean("acknowledged")).getInteger("sent")).isEqualTo(3);
    }

    @Test
    void pushesAgainWhenItsClockIsPutForward() {
        app.answerNextWithStatus(500);
        made("any");
        eventually(it -> it.getInteger("refused") == 1);

        dingtalk.control("clock/advance", new JsonObject().put("millis", 10_000)).ok();

        app.next();
    }

    @Test
    void doesNotWaitLongerWhenItsClockIsSetBack() {
        app.answerNextWithStatus(500);
        made("any");
        eventually(it -> it.getInteger("refused") == 1);

        dingtalk.put("clock", new JsonObject().put("now", 1_000_000_000_000L)).ok();

        app.next();
    }

    /** Whoever is called compares it with its own clock, which a test of the emulator does not put forward. */
    @Test
    void signsByTheClockOfTheMachineWhateverItsOwnSays() {
        dingtalk.control("clock/advance", new JsonObject().put("millis", 86_400_000)).ok();

        make("any");

        assertThat(Instant.ofEpochMilli(Long.parseLong(app.next().query().get("timestamp"))))
                .isEqualTo(dingtalk.clock().instant());
    }

    @Test
    void keepsTheQueryOfTheUrl() {
        dingtalk.put("callback", app.settings().put("url", app.url() + "?tenant=1")).isNoContent();

        make("any");

        assertThat(app.next().query()).containsEntry("tenant", "1").containsKey("signature");
    }

    @Test
    @Sentence(page = Page.CALLBACK, says = "a URL is checked by pushing an event with EventType check_url and no other field")
    void checksTheUrl() {
        JsonObject checked = dingtalk.control("callback/check").ok();

        assertThat(checked).isEqualTo(new JsonObject().put("success", true));
        assertThat(app.next().message()).isEqualTo(new JsonObject().put("EventType", "check_url"));
        assertThat(dingtalk.events()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithTheUrl() {
        app.answerNextWithStatus(404);

        assertThat(dingtalk.control("callback/check").ok()).isEqualTo(
                new JsonObject().put("success", false).put("reason", "answered with status 404"));
    }

    @Test
    void checksNothingWithoutAUrl() {
        dingtalk.delete("callback").isNoContent();

        dingtalk.control("callback/check").isError(409, "callbackMissing",
                "there is nowhere to push to: PUT /_emulator/callback comes first");
    }

    @Test
    void pushesNothingOnceTheUrlIsGone() {
        dingtalk.delete("callback").isNoContent();

        make("any");

        assertThat(dingtalk.events().get(0).getJsonObject("deliveries").getInteger("sent")).isZero();
    }

    @Test
    void forgetsTheUrlOnReset() {
        dingtalk.control("reset").isNoContent();

        assertThat(dingtalk.control("callback/check").status()).isEqualTo(409);
    }

    @Test
    void refusesWhatIsNoCallback() {
        dingtalk.put("callback", app.settings().put("aesKey", "short")).isError(400, "callbackInvalid",
                "aesKey must have 43 characters, Base64 of 32 bytes without = at the end");
    }

    private String make(String type) {
        return make(type, new JsonObject());
    }

    private String make(String type, JsonObject data) {
        return dingtalk.control("events", new JsonObject().put("eventType", type).put("data", data)).ok().getString("eventId");
    }

    private JsonObject made(String type) {
        make(type);
        return app.next().message();
    }

    /** What became of the newest event, once it is as expected. */
    private JsonObject eventually(Predicate<JsonObject> expected) {
        Instant end = Instant.now().plusSeconds(10);
        while (true) {
            JsonObject deliveries = dingtalk.look("events?newest=1").ok().getJsonArray("events").getJsonObject(0)
                    .getJsonObject("deliveries");
            if (expected.test(deliveries)) {
                return deliveries;
            }
            assertThat(Instant.now()).as("in vain: " + deliveries).isBefore(end);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
