package io.quarkiverse.dingtalk.conference.testing;

/**
 * A request that the embedded DingTalk received.
 *
 * @param path the path as it was on the wire, still percent-encoded, with its query
 * @param status the HTTP status of the answer, 0 if there was none
 * @param body the body, secrets masked; null if there was none
 * @param answer the body of the answer, tokens masked; null if there was none, or one that a fault changed
 */
public record ReceivedRequest(String method, String path, int status, String body, String answer) {
}
