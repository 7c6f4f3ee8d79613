package io.quarkiverse.dingtalk.conference.guard;

import java.util.function.Predicate;

import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;

/**
 * Whether a call that changes something cannot have been executed, so that it may be made again: there was no connection,
 * or DingTalk refused it for a reason that passes. Everything else is an {@code OutcomeUnknownException}.
 */
public final class ChangeWasNotExecuted implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable failure) {
        return failure instanceof ServiceUnavailableException || failure instanceof ThrottledException
                || failure instanceof UnreadableAnswerException; // to the call for its token: of its own it is in doubt
    }
}
