package io.quarkiverse.dingtalk.conference.emulator.state;

/** Somebody is not let into a meeting. */
public final class JoinRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JoinRefusedException(String message) {
        super(message);
    }
}
