package io.quarkiverse.dingtalk.conference.error;

/** There is no access token, or DingTalk does not accept it or the credentials behind it. */
public final class AuthenticationException extends ConferenceException {

    public AuthenticationException(Failure failure) {
        super(failure,
                failure.status() == null ? "Nothing was sent without a token." : "Check the credentials of this client.");
    }

    @Override
    AuthenticationException with(Failure failure) {
        return new AuthenticationException(failure);
    }
}
