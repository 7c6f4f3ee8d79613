package io.quarkiverse.dingtalk.conference.error;

/** DingTalk could not be reached, or could not answer. */
public final class DingTalkUnavailableException extends ConferenceException {

    public DingTalkUnavailableException(Failure failure) {
        super(failure,
                "Nothing was changed; try again later. If it stays, check the network, the url of this client and DingTalk's status.");
    }

    @Override
    DingTalkUnavailableException with(Failure failure) {
        return new DingTalkUnavailableException(failure);
    }

    @Override
    public boolean canRetry() {
        return true;
    }
}
