package io.quarkiverse.dingtalk.conference.rest.wire;

import io.smallrye.mutiny.Uni;

/** A request was not sent, since its connection had been idle for too long. */
public final class ExpiredConnectionException extends RuntimeException {

    public ExpiredConnectionException() {
        super("its connection was idle for too long, and nothing was sent");
    }

    /** The same call, made once more for each such connection that the pool still has. */
    public static <T> Uni<T> replaced(Uni<T> call) {
        return call.onFailure(ExpiredConnectionException::isCauseOf).retry().indefinitely();
    }

    private static boolean isCauseOf(Throwable problem) {
        for (var it = problem; it != null; it = it.getCause()) {
            if (it instanceof ExpiredConnectionException) {
                return true;
            }
        }
        return false;
    }
}
