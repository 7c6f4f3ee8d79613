package io.quarkiverse.dingtalk.conference.emulator.state;

/** The emulator remembers no more of a meeting. */
public final class MeetingFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeetingFullException(String message) {
        super(message);
    }
}
