package io.quarkiverse.dingtalk.conference.emulator.stream;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/**
 * What a client answers to a frame.
 *
 * @param messageId of that frame
 * @param refusal why it is to be sent again, null if it need not be
 */
record Acknowledgement(String messageId, String refusal) {

    private static final int OK = 200;
    private static final String LATER = "LATER";

    boolean isDone() {
        return refusal == null;
    }

    /** Null if that text is none. */
    static Acknowledgement of(String text) {
        try {
            JsonObject answer = new JsonObject(text);
            return answer.getValue("headers") instanceof JsonObject headers
                    && headers.getValue("messageId") instanceof String messageId
                            ? new Acknowledgement(messageId, refusal(answer))
                            : null;
        } catch (DecodeException e) {
            return null;
        }
    }

    /** Official clients leave the data out, or send an empty object, for an event that they are done with. */
    private static String refusal(JsonObject answer) {
        Object code = answer.getValue("code");
        if (!(code instanceof Number number) || number.intValue() != OK) {
            return "code " + code;
        }
        return answer.getValue("data") instanceof String data && isLater(data) ? LATER : null;
    }

    private static boolean isLater(String data) {
        try {
            return data.contains(LATER) && LATER.equals(new JsonObject(data).getValue("status"));
        } catch (DecodeException e) {
            return false;
        }
    }
}
