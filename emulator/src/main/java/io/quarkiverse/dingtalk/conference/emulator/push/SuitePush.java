package io.quarkiverse.dingtalk.conference.emulator.push;

import java.time.InstantSource;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.dingtalk.conference.emulator.event.Event;

/** Pushes to the callback what concerns the third-party app as such: its tickets, and who authorizes it. */
public final class SuitePush {

    private static final String NO_ORGANIZATION = "";

    private final CallbackPush callback;
    private final Consumer<Event> log;
    private final String suiteKey;
    private final InstantSource clock;

    /** @param log is told of each */
    public SuitePush(CallbackPush callback, Consumer<Event> log, String suiteKey, InstantSource clock) {
        this.callback = callback;
        this.log = log;
        this.suiteKey = suiteKey;
        this.clock = clock;
    }

    public Event ticket(String suiteTicket) {
        return push("suite_ticket", NO_ORGANIZATION, data().put("SuiteTicket", suiteTicket));
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
        Event event = new Event(Event.newId(), type, clock.millis(), corpId, data);
        log.accept(event);
        callback.pushToSuite(event, suiteKey);
        return event;
    }
}
