package io.quarkiverse.dingtalk.conference.error;

/** A change was sent, but no answer came that says whether it was made. */
public final class OutcomeUnknownException extends ConferenceException {

    public OutcomeUnknownException(Failure failure) {
        super(failure, "It may or may not have been made: look in DingTalk before sending it again, or it may be made twice.");
    }

    @Override
    OutcomeUnknownException with(Failure failure) {
        return new OutcomeUnknownException(failure);
    }
}
