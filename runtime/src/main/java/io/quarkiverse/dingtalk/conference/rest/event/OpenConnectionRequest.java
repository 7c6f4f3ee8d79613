package io.quarkiverse.dingtalk.conference.rest.event;

import java.util.List;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;

/**
 * @param ua who asks, in a word
 * @param localIp the address of this machine, or null
 */
public record OpenConnectionRequest(String clientId, String clientSecret, List<Subscription> subscriptions, String ua,
        String localIp) implements WireRequest {

    /** Which events come is chosen in DingTalk's developer console; the topic is always the same. */
    public record Subscription(String type, String topic) implements WireRequest {

        public static final Subscription ALL_EVENTS = new Subscription("EVENT", "*");
    }

    @Override
    public String toString() {
        return "OpenConnectionRequest[clientId=" + clientId + ", clientSecret=***, subscriptions=" + subscriptions + ", ua="
                + ua + ", localIp=" + localIp + "]";
    }
}
