package io.quarkiverse.dingtalk.conference.emulator.push;

import io.vertx.core.Future;

/** A message was not answered as it must be. */
public final class NotTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTakenException(String why) {
        super(why, null, false, false); // part of the normal course of things
    }

    static <T> Future<T> because(String why) {
        return Future.failedFuture(new NotTakenException(why));
    }
}
