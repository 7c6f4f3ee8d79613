package io.quarkiverse.dingtalk.conference.rest.event;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** What is sent back through a Stream connection, each time to one frame. */
public final class StreamAnswer {

    private static final String HANDLED = data("{\"status\":\"SUCCESS\",\"message\":\"\"}");
    private static final String LATER = data("{\"status\":\"LATER\",\"message\":\"\"}");

    private StreamAnswer() {
    }

    /** The event was handled, and is not to come again. */
    public static String handled(String messageId) {
        return answer(200, "OK", messageId, HANDLED);
    }

    /** The event is to come again. */
    public static String later(String messageId) {
        return answer(200, "OK", messageId, LATER);
    }

    /** A ping is answered with what it holds. */
    public static String pong(StreamFrame ping) {
        return answer(200, "OK", ping.messageId(), data(ping.data() == null ? "{}" : ping.data()));
    }

    /** Nobody here takes such frames. */
    public static String notFound(String messageId) {
        return answer(404, "unknown topic", messageId, data("{}"));
    }

    private static String answer(int code, String message, String messageId, String data) {
        return "{\"code\":" + code + ",\"message\":\"" + message + "\",\"headers\":{\"contentType\":\"application/json\""
                + (messageId == null ? "" : ",\"messageId\":\"" + quoted(messageId) + '"') + "}" + data + "}";
    }

    private static String data(String json) {
        return ",\"data\":\"" + quoted(json) + '"';
    }

    /** As it is in nearly all cases. */
    private static CharSequence quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return new String(JsonStringEncoder.getInstance().quoteAsString(text));
            }
        }
        return text;
    }
}
