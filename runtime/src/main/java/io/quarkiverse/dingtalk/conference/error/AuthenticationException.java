package io.quarkiverse.dingtalk.conference.error;

/** There is no access token, or DingTalk does not accept it or the credentials behind it. */
public final class AuthenticationException extends ConferenceException {

    public AuthenticationException(Failure failure, Throwable cause) {
        super(failure, "Check the credentials of this client; see quarkus.dingtalk-conference.app-key and app-secret.", cause);
    }

}
