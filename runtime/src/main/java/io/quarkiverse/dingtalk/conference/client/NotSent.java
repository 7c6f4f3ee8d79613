package io.quarkiverse.dingtalk.conference.client;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.ThrottledException;
import io.quarkiverse.dingtalk.conference.error.ThrottledException.Limit;

/**
 * What callers are told of a request that was held back here.
 *
 * @param operation DingTalk's name of it
 * @param deadlineMillis of the call
 * @param lastFailure of an attempt before, or null
 */
record NotSent(String operation, long deadlineMillis, ConferenceException lastFailure) {

    ConferenceException turnTooLate() {
        return new ThrottledException(new Failure(operation, "not sent, since its turn among the calls of this client would "
                + "come too late for its deadline of " + deadlineMillis + " ms; see the rate limit of this client"),
                Limit.PER_SECOND);
    }

    ConferenceException addressBlocked() {
        return new ThrottledException(new Failure(operation, "not sent, since DingTalk blocks the address of this machine"),
                Limit.ADDRESS);
    }

    ConferenceException deadlineTooNear() {
        return since("its deadline of " + deadlineMillis + " ms is too near for an answer in time");
    }

    ConferenceException circuitBreakerOpen() {
        return since("too many of the last calls failed (the circuit breaker is open)");
    }

    ConferenceException tooManyUnderWay() {
        return since("too many calls of this operation are under way or wait");
    }

    ConferenceException connectionTooLate() {
        return since("a connection came too late for an answer in time");
    }

    private ConferenceException since(String reason) {
        return new DingTalkUnavailableException(new Failure(operation, "not sent, since " + reason), lastFailure);
    }
}
