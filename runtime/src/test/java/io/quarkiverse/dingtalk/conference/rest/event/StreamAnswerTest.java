package io.quarkiverse.dingtalk.conference.rest.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.vertx.core.json.JsonObject;

/** What is answered to frames, as JSON. */
class StreamAnswerTest {

    @Test
    void aHandledEventIsAcknowledgedByItsMessage() {
        assertThat(new JsonObject(StreamAnswer.handled("m1"))).isEqualTo(new JsonObject("""
                {"code":200,"message":"OK","headers":{"messageId":"m1","contentType":"application/json"},
                "data":"{\\"status\\":\\"SUCCESS\\",\\"message\\":\\"\\"}"}"""));
    }

    @Test
    void anEventThatIsToComeAgainSaysSo() {
        assertThat(new JsonObject(new JsonObject(StreamAnswer.later("m1")).getString("data")).getString("status"))
                .isEqualTo("LATER");
    }

    @Test
    void aPingIsAnsweredWithWhatItHolds() {
        var ping = new StreamFrame(StreamFrame.Kind.PING, "m1", "{\"opaque\":\"a \\\" b\"}", null);

        assertThat(new JsonObject(StreamAnswer.pong(ping)).getString("data")).isEqualTo("{\"opaque\":\"a \\\" b\"}");
    }

    @Test
    void aForeignFrameIsNotFound() {
        assertThat(new JsonObject(StreamAnswer.notFound("m1")).getInteger("code")).isEqualTo(404);
    }

    @Test
    void anIdMayHoldAnything() {
        var id = "a\"b\\c\nd é 会";

        assertThat(new JsonObject(StreamAnswer.handled(id)).getJsonObject("headers").getString("messageId")).isEqualTo(id);
    }

    @Test
    void anAnswerToAFrameWithoutAnIdHasNone() {
        assertThat(new JsonObject(StreamAnswer.notFound(null)).getJsonObject("headers").fieldNames())
                .containsExactly("contentType");
    }
}
