package io.quarkiverse.dingtalk.conference.emulator.push;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;

/**
 * What is pushed.
 *
 * @param text JSON
 * @param app the key of the app that it is meant for
 */
record Message(String text, String app) {

    /** What is told lies next to the envelope. */
    static Message of(Event event, String app) {
        ObjectNode text = object(event.type())
                .put("EventTime", event.bornTime())
                .put("CorpId", event.corpId())
                .put("BizId", bizId(event))
                .put("eventId", event.id());
        return new Message(text.setAll(event.data()).toString(), app);
    }

    /** What concerns a third-party app as such has no envelope but its type. */
    static Message ofSuite(Event event, String suite) {
        return new Message(object(event.type()).setAll(event.data()).toString(), suite);
    }

    static Message check(String app) {
        return new Message(object("check_url").toString(), app);
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("EventType", type);
    }

    /** guessed: digits, as in the examples; the same each time. */
    private static String bizId(Event event) {
        return Integer.toUnsignedString(event.id().hashCode());
    }
}
