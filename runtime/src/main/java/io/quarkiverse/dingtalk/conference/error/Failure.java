package io.quarkiverse.dingtalk.conference.error;

import java.io.Serializable;
import java.time.Duration;

/**
 * What is known about a call that did not succeed.
 *
 * @param operation DingTalk's name of the operation, such as {@code QueryConferenceInfo}; null if a request was refused
 *        here while it was put together
 * @param status the HTTP status; null if there was no answer
 * @param code DingTalk's error code; null if there was none
 * @param message DingTalk's own words, or what happened to the connection
 * @param requestId the id under which DingTalk's support finds the call; null if there was none
 * @param retryAfter how long DingTalk asks to wait; null if it does not
 */
public record Failure(String operation, Integer status, String code, String message, String requestId, Duration retryAfter)
        implements
            Serializable {

    /** A call that got no answer from DingTalk. */
    public Failure(String operation, String message) {
        this(operation, null, null, message, null, null);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(operation == null ? "" : operation + ": ");
        if (status != null) {
            text.append("DingTalk answered ").append(status).append(code == null ? "" : " " + code).append(": ");
        }
        text.append(message);
        if (requestId != null) {
            text.append(" (request id ").append(requestId).append(')');
        }
        return text.toString();
    }
}
