package io.quarkiverse.dingtalk.conference.error;

import java.util.function.Consumer;

/**
 * Failures on their way from where they are found to who is told. Several callers may wait for one failure, and where it is
 * found nobody's stack is worth keeping; so a stack trace is made once, when a caller gets an exception of its own.
 * <p>
 * Internal: an application needs none of this.
 */
public final class InTransit {

    private InTransit() {
    }

    /** A failure that nobody is told yet. An exception that is made of it has no stack trace. */
    public static Failure.Builder failure(String operation, String message) {
        return Failure.builder().operation(operation).message(message).traced(false);
    }

    /** The same failure, of which more is known by now. It has the stack trace that it had. */
    public static ConferenceException with(ConferenceException failure, Consumer<Failure.Builder> more) {
        var known = failure.failure().toBuilder();
        more.accept(known);
        var copy = failure.with(known.build());
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    /**
     * The exception that one caller gets, with the stack trace of this thread. One that somebody else has made, such as a
     * bean of the application, is its cause.
     */
    public static ConferenceException told(ConferenceException failure, Consumer<Failure.Builder> more) {
        var known = failure.failure().toBuilder().traced(true);
        if (failure.failure().isTraced()) {
            known.cause(failure);
        }
        more.accept(known);
        return failure.with(known.build());
    }

    /** The same without more. */
    public static ConferenceException told(ConferenceException failure) {
        return told(failure, nothing -> {
        });
    }
}
