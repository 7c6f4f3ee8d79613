package io.quarkiverse.dingtalk.conference.emulator.state;

/** A meeting has as many members as the emulator remembers. */
public final class MeetingFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeetingFullException(String message) {
        super(message);
    }
}
