package io.quarkiverse.dingtalk.conference.client;

import java.util.function.Supplier;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.Failure;
import io.quarkiverse.dingtalk.conference.error.InTransit;

/**
 * Whose calls they are, as their failures tell it.
 *
 * @param client as {@link ConferenceException#client} names it
 * @param organization that the call names, or null
 * @param adviceForRefusedToken what to check when DingTalk does not accept a token, or null
 */
record CallOrigin(String client, String organization, String adviceForRefusedToken) {

    CallOrigin forOrganization(String corpId) {
        return new CallOrigin(client, corpId, adviceForRefusedToken);
    }

    /** The exception that one caller gets, with the stack trace of this thread. */
    ConferenceException told(ConferenceException failure) {
        return InTransit.told(failure, known -> complete(failure, known));
    }

    /** A failure that is found after the answer, for the caller on this thread. */
    Failure failure(String operation, String message) {
        return Failure.builder().operation(operation).message(message).client(client).organization(organization).build();
    }

    /**
     * Checks input on the thread of the caller.
     *
     * @param operation which is to be called, or null
     */
    <T> T checked(String operation, Supplier<T> check) {
        try {
            return check.get();
        } catch (ConferenceException wrong) {
            if (wrong.operation() != null) {
                throw wrong; // of another call, which the caller's code makes on the way
            }
            throw InTransit.with(wrong, known -> {
                known.operation(operation);
                complete(wrong, known);
            });
        }
    }

    private void complete(ConferenceException failure, Failure.Builder known) {
        boolean named = failure.client().isPresent();
        if (named && !failure.client().get().equals(client)) {
            return; // of another client, which a bean of the application calls
        }
        known.client(client).organization(organization);
        if (!named && failure instanceof AuthenticationException && failure.status().isPresent()) {
            known.advice(adviceForRefusedToken);
        }
    }
}
