package io.quarkiverse.dingtalk.conference.guard;

import java.util.function.Predicate;

import io.quarkiverse.dingtalk.conference.error.ServiceUnavailableException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.UnreadableAnswerException;

/** Whether a call that changes nothing may succeed when it is made again. */
public final class ReadMaySucceed implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable failure) {
        return failure instanceof ServiceUnavailableException || failure instanceof UnreadableAnswerException
                || failure instanceof ThrottledException;
    }
}
