package io.quarkiverse.dingtalk.conference.event.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/** Puts messages together that come in more than one frame. */
final class Fragments {

    /** In place of a message of which too much has come. */
    static final byte[] TOO_LARGE = new byte[0];

    private final int mostBytes;
    private Buffer begun;
    private boolean tooLarge;

    Fragments(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The message that ends with this frame, or {@link #TOO_LARGE}; null if it goes on, or if the frame has no content. */
    byte[] add(WebSocketFrame frame) {
        if (frame.isText() || frame.isBinary()) {
            if (frame.isFinal()) {
                var content = frame.binaryData();
                return content.length() > mostBytes ? TOO_LARGE : content.getBytes();
            }
            begun = Buffer.buffer();
            tooLarge = false;
        }
        if (begun == null || !frame.isText() && !frame.isBinary() && !frame.isContinuation()) {
            return null;
        }
        append(frame.binaryData());
        return frame.isFinal() ? ended() : null;
    }

    private void append(Buffer content) {
        tooLarge |= begun.length() + content.length() > mostBytes;
        if (tooLarge) {
            begun = Buffer.buffer();
        } else {
            begun.appendBuffer(content);
        }
    }

    private byte[] ended() {
        var message = tooLarge ? TOO_LARGE : begun.getBytes();
        begun = null;
        return message;
    }
}
