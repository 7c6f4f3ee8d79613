package io.quarkiverse.dingtalk.conference.error;

/**
 * What was waited for was not there when the time was up; DingTalk needs some time to make it. The message says what it was
 * and how long was waited. The cause, if there is one, is what DingTalk answered last.
 */
public final class NotReadyException extends ConferenceException {

    public NotReadyException(Failure failure) {
        super(failure, "It may come later: wait longer, or ask again. What was never recorded never comes.");
    }

    @Override
    NotReadyException with(Failure failure) {
        return new NotReadyException(failure);
    }

    @Override
    public boolean canRetry() {
        return true;
    }
}
