package io.quarkiverse.dingtalk.conference.error;

/** DingTalk answers no further calls for now: too many were made. */
public final class ThrottledException extends ConferenceException {

    public ThrottledException(Failure failure, Throwable cause) {
        super(failure,
                "Wait a second or more before the next call; DingTalk allows an app 20 calls a second for each operation.",
                cause);
    }

    @Override
    public boolean canRetry() {
        return true;
    }
}
