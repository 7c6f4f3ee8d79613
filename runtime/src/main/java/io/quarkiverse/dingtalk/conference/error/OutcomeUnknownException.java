package io.quarkiverse.dingtalk.conference.error;

/** A change was sent, but no answer came that says whether it was made. */
public final class OutcomeUnknownException extends ConferenceException {

    private final boolean repeatable;

    /** Of a change that must not be made twice. */
    public OutcomeUnknownException(Failure failure) {
        this(failure, false);
    }

    /** @param repeatable whether it does no harm to make the change again */
    public OutcomeUnknownException(Failure failure, boolean repeatable) {
        super(failure, repeatable ? "It may or may not have been made, and it does no harm to make it again: try again later."
                : "It may or may not have been made: look in DingTalk before sending it again, or it may be made twice.");
        this.repeatable = repeatable;
    }

    @Override
    OutcomeUnknownException with(Failure failure) {
        return new OutcomeUnknownException(failure, repeatable);
    }

    /** Whether it does no harm to make the change again, such as to mute somebody; a booking would be made twice. */
    @Override
    public boolean canRetry() {
        return repeatable;
    }
}
