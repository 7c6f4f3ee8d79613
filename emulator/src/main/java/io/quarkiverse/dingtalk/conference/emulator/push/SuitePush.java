package io.quarkiverse.dingtalk.conference.emulator.push;

import java.time.InstantSource;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;

/** Tells the third-party app what concerns it as such: its tickets, and who authorizes it. */
public final class SuitePush {

    private static final String TICKET = "suite_ticket";

    private final CallbackPush callback;
    private final Consumer<Event> stream;
    private final Consumer<Event> log;
    private final String suiteKey;
    private final String corpId;
    private final InstantSource clock;

    /**
     * @param stream sends events to the third-party app in Stream mode
     * @param log is told of each event
     * @param corpId the organization that tickets are told to belong to; guessed: that of the developer
     */
    public SuitePush(CallbackPush callback, Consumer<Event> stream, Consumer<Event> log, String suiteKey, String corpId,
            InstantSource clock) {
        this.callback = callback;
        this.stream = stream;
        this.log = log;
        this.suiteKey = suiteKey;
        this.corpId = corpId;
        this.clock = clock;
    }

    /** By the callback, or in Stream mode if there is none: an app has one way or the other. */
    public Event ticket(String suiteTicket) {
        if (callback.isSet()) {
            return push(TICKET, corpId, data().put("SuiteTicket", suiteTicket));
        }
        Event event = event(TICKET, corpId, JsonNodeFactory.instance.objectNode().put("suiteTicket", suiteTicket));
        stream.accept(event);
        return event;
    }

    /**
     * An organization authorizes the app. guessed: the organization is told as well, which the older page does not say.
     *
     * @param authCode for which the app could get the permanent one; there is no call for that here
     */
    public Event authorized(String corpId, String authCode) {
        return push("tmp_auth_code", corpId, data().put("AuthCode", authCode).put("AuthCorpId", corpId));
    }

    /** An organization changes what the app may do. */
    public Event changed(String corpId) {
        return push("change_auth", corpId, data().put("AuthCorpId", corpId));
    }

    /** An organization does not want the app any more. guessed: its tokens stay good here. */
    public Event relieved(String corpId) {
        return push("suite_relieve", corpId, data().put("AuthCorpId", corpId));
    }

    /** guessed: the time is a number, in milliseconds. */
    private ObjectNode data() {
        return JsonNodeFactory.instance.objectNode().put("SuiteKey", suiteKey).put("TimeStamp", clock.millis());
    }

    private Event push(String type, String corpId, ObjectNode data) {
        Event event = event(type, corpId, data);
        callback.pushToSuite(event, suiteKey);
        return event;
    }

    private Event event(String type, String corpId, ObjectNode data) {
        Event event = new Event(Event.newId(), type, clock.millis(), corpId, data);
        log.accept(event);
        return event;
    }
}
