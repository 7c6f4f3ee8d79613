package io.quarkiverse.dingtalk.conference.event;

import io.smallrye.mutiny.Multi;

/**
 * Thrown by an observer that cannot handle an event now: DingTalk is to send it again. Any other exception does the same but
 * is logged as an error. DingTalk does not say after which time, nor how often, it sends an event again.
 * <p>
 * A subscriber to {@link MeetingEvents} calls {@link Delivery#refuse()} instead; throwing this ends its {@link Multi}.
 */
public class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotNow() {
        this(null, null);
    }

    /** @param message why, for the log at debug level */
    public NotNow(String message) {
        this(message, null);
    }

    public NotNow(String message, Throwable cause) {
        super(message, cause);
    }
}
