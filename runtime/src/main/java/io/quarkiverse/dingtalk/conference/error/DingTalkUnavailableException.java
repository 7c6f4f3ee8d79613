package io.quarkiverse.dingtalk.conference.error;

/** DingTalk could not be reached, or could not answer. */
public final class DingTalkUnavailableException extends ConferenceException {

    public DingTalkUnavailableException(Failure failure, Throwable cause) {
        super(failure,
                "Nothing was changed; try again later. If it stays, check the network, the url of this client and DingTalk's status.",
                cause);
    }

    @Override
    public boolean canRetry() {
        return true;
    }
}
