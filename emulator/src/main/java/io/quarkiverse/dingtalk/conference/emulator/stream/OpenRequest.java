package io.quarkiverse.dingtalk.conference.emulator.stream;

import java.util.List;

import io.quarkiverse.dingtalk.conference.emulator.http.Refusal;

/** What an app tells of itself and wants to receive; further fields ({@code ua}, {@code localIp}) have no effect. */
record OpenRequest(String clientId, String clientSecret, List<Subscription> subscriptions) {

    private static final String ALL = "*";

    record Subscription(String type, String topic) {

        private void check(Refusal refusal) {
            refusal.requireText("type", type);
            refusal.requireText("topic", topic);
            if (isEvents() && !topic.equals(ALL)) {
                throw refusal.apply("topic must be * for the type EVENT, not " + topic);
            }
            if (!isEvents() && !type.equals("CALLBACK")) {
                throw refusal.apply("type must be EVENT or CALLBACK, not " + type);
            }
        }

        private boolean isEvents() {
            return type.equals("EVENT");
        }
    }

    /** guessed: what is refused, and how. */
    void check() {
        Refusal refusal = Refusal.PARAMS_ERROR;
        refusal.requireText("clientId", clientId);
        refusal.requireText("clientSecret", clientSecret);
        refusal.requireSome("subscriptions", subscriptions).forEach(subscription -> subscription.check(refusal));
    }

    boolean wantsEvents() {
        return subscriptions.stream().anyMatch(Subscription::isEvents);
    }

    /** Secrets do not belong into logs. */
    @Override
    public String toString() {
        return "OpenRequest[clientId=" + clientId + ", subscriptions=" + subscriptions + "]";
    }
}
