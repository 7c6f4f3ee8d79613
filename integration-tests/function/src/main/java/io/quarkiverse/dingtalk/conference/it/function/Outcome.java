package io.quarkiverse.dingtalk.conference.it.function;

import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.OutcomeUnknownException;

/**
 * What became of a change. Lambda repeats an asynchronous event whose handler throws, twice. So a handler throws only what
 * can succeed and does no harm when it is repeated; all else is an answer. Wrong credentials are thrown too, since an answer
 * raises no alarm.
 *
 * @param joinUrl of a new booking
 * @param reason why it is not done, or not known to be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(Status status, String scheduleConferenceId, String joinUrl, String reason) {

    public enum Status {
        /** As asked for. */
        DONE,
        /** Nothing was changed. */
        REFUSED,
        /** It may be done or not: somebody has to look in DingTalk. */
        UNKNOWN
    }

    static Outcome done(String scheduleConferenceId, String joinUrl) {
        return new Outcome(Status.DONE, scheduleConferenceId, joinUrl, null);
    }

    static Outcome of(Supplier<Outcome> change) {
        try {
            return change.get();
        } catch (ConferenceException e) {
            if (e.canRetry() || e instanceof AuthenticationException) {
                throw e;
            }
            var status = e instanceof OutcomeUnknownException ? Status.UNKNOWN : Status.REFUSED;
            return new Outcome(status, null, null, e.getMessage());
        }
    }
}
