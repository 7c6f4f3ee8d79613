package io.quarkiverse.dingtalk.conference.event.stream;

/** Why there is no connection, in words for the log that hold no secret. */
final class StreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean refused;

    StreamFailure(String message) {
        this(message, false);
    }

    private StreamFailure(String message, boolean refused) {
        super(message, null, false, false);
        this.refused = refused;
    }

    /** Nothing but other credentials helps. */
    static StreamFailure refused(String message) {
        return new StreamFailure(message, true);
    }

    boolean isRefused() {
        return refused;
    }
}
