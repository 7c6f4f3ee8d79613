package io.quarkiverse.dingtalk.conference.error;

/** There is no access token, or DingTalk does not accept it or the credentials behind it. */
public final class AuthenticationException extends ConferenceException {

    public AuthenticationException(Failure failure, Throwable cause) {
        super(failure, failure.status() == null ? "Nothing was sent without a token."
                : "Check the key and the secret of this client and, of a third-party app, the suite ticket and the organization.",
                cause);
    }
}
