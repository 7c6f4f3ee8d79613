package io.quarkiverse.dingtalk.conference.error;

/** There is no access token, or DingTalk does not accept it or the credentials behind it. */
public final class AuthenticationException extends ConferenceException {

    public AuthenticationException(Failure failure, Throwable cause) {
        super(failure,
                "Check the credentials of this client: its app-key and app-secret, or whatever else it is configured with.",
                cause);
    }

}
