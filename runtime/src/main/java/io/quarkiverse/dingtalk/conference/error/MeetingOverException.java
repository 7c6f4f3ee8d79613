package io.quarkiverse.dingtalk.conference.error;

/**
 * The meeting has ended, or its booking was canceled: what was to be done with it cannot be done any more. For who ends a
 * meeting, or cancels a booking, it says that nothing is left to do.
 */
public final class MeetingOverException extends ConferenceException {

    public MeetingOverException(Failure failure) {
        super(failure, "The meeting is over, and nothing can be changed in it any more.");
    }

    @Override
    MeetingOverException with(Failure failure) {
        return new MeetingOverException(failure);
    }
}
