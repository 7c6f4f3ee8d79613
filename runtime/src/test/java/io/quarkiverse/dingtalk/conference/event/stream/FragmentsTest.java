package io.quarkiverse.dingtalk.conference.event.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/** How messages are put together. */
class FragmentsTest {

    private final Fragments fragments = new Fragments(8);

    @Test
    void oneFrameIsAMessage() {
        assertThat(fragments.add(WebSocketFrame.textFrame("会议", true))).asString().isEqualTo("会议");
        assertThat(fragments.add(WebSocketFrame.binaryFrame(Buffer.buffer("ab"), true))).asString().isEqualTo("ab");
    }

    @Test
    void manyFramesAreOneMessageEvenIfTheyPartACharacter() {
        var bytes = Buffer.buffer("会议");

        assertThat(fragments.add(WebSocketFrame.binaryFrame(bytes.getBuffer(0, 2), false))).isNull();
        assertThat(fragments.add(WebSocketFrame.continuationFrame(bytes.getBuffer(2, 4), false))).isNull();
        assertThat(fragments.add(WebSocketFrame.continuationFrame(bytes.getBuffer(4, 6), true))).asString().isEqualTo("会议");
    }

    @Test
    void pingsMayComeBetween() {
        fragments.add(WebSocketFrame.textFrame("a", false));

        assertThat(fragments.add(WebSocketFrame.pingFrame(Buffer.buffer("?")))).isNull();
        assertThat(fragments.add(WebSocketFrame.continuationFrame(Buffer.buffer("b"), true))).asString().isEqualTo("ab");
    }

    @Test
    void aMessageOfTooMuchIsLeftOutAndTheNextOneIsNot() {
        fragments.add(WebSocketFrame.textFrame("12345678", false));
        assertThat(fragments.add(WebSocketFrame.continuationFrame(Buffer.buffer("9"), false))).isNull();

        assertThat(fragments.add(WebSocketFrame.continuationFrame(Buffer.buffer("0"), true))).isSameAs(Fragments.TOO_LARGE);
        assertThat(fragments.add(WebSocketFrame.textFrame("next", true))).asString().isEqualTo("next");
    }

    @Test
    void aFrameOfTooMuchIsLeftOutToo() {
        assertThat(fragments.add(WebSocketFrame.textFrame("123456789", true))).isSameAs(Fragments.TOO_LARGE);
    }

    @Test
    void whatContinuesNothingIsNothing() {
        assertThat(fragments.add(WebSocketFrame.continuationFrame(Buffer.buffer("a"), true))).isNull();
    }
}
