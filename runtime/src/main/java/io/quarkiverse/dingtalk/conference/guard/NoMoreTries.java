package io.quarkiverse.dingtalk.conference.guard;

import io.quarkiverse.dingtalk.conference.error.ConferenceException;

/** Tells the library that the failure of a try is that of the call, though its kind would allow another one. */
public class NoMoreTries extends RuntimeException {

    /** The same, and the circuit breaker counts it. */
    public static final class WhileDown extends NoMoreTries {

        WhileDown(ConferenceException failure) {
            super(failure);
        }
    }

    NoMoreTries(ConferenceException failure) {
        super(null, failure, false, false); // it is only on its way to where the failure is taken out
    }

    ConferenceException failure() {
        return (ConferenceException) getCause();
    }
}
