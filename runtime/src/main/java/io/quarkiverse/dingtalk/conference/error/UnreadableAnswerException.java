package io.quarkiverse.dingtalk.conference.error;

/** DingTalk's answer is not what its documentation promises. */
public final class UnreadableAnswerException extends ConferenceException {

    public UnreadableAnswerException(Failure failure) {
        super(failure,
                "If it stays, something between this application and DingTalk may have changed the answer, or DingTalk's API has changed.");
    }

    @Override
    UnreadableAnswerException with(Failure failure) {
        return new UnreadableAnswerException(failure);
    }

    @Override
    public boolean canRetry() {
        return true;
    }
}
