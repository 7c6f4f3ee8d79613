package io.quarkiverse.dingtalk.conference.rest.event;

/** A frame that is none of Stream mode's. Its message says where, and nothing of what the frame holds. */
public final class UnreadableFrameException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableFrameException(String message) {
        super(message, null, false, false);
    }
}
