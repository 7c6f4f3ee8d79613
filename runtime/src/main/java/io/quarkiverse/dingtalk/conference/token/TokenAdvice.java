package io.quarkiverse.dingtalk.conference.token;

import io.quarkiverse.dingtalk.conference.config.ClientConfig;
import io.quarkiverse.dingtalk.conference.config.ClientName;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.quarkiverse.dingtalk.conference.error.AuthenticationException;
import io.quarkiverse.dingtalk.conference.error.ConferenceException;
import io.quarkiverse.dingtalk.conference.error.DingTalkUnavailableException;
import io.quarkiverse.dingtalk.conference.rest.wire.ErrorMapper;

/** What to check when a client gets no token, or one that DingTalk does not accept: that depends on where it gets them. */
record TokenAdvice(ClientName client, ClientConfig config) {

    /**
     * When the call for a token has failed.
     *
     * @param corpId the organization, or null
     * @return null if there is nothing to say but what holds for all failures of that kind
     */
    String forFailedCall(ConferenceException failure, CredentialType type, String corpId) {
        if (ErrorMapper.isMisdirected(failure)) {
            return "The URL is wrong: there is no call for access tokens at " + config.url() + ". Set " + client.key("url")
                    + " to that of DingTalk, such as https://api.dingtalk.com.";
        }
        if (failure instanceof AuthenticationException && failure.status().isPresent()) {
            return "Check " + credentials(type) + more(type, corpId) + ".";
        }
        if (failure instanceof DingTalkUnavailableException && type == CredentialType.UNIFIED_CALL
                && failure.code().filter("unknownError"::equals).isPresent()) {
            return "DingTalk also answers so if it does not know the organization: check " + corpId
                    + ". If that is right, try again later.";
        }
        return null;
    }

    /** When DingTalk does not accept a token of an app or a fixed one. */
    String forRefusedToken(CredentialType type) {
        return type == CredentialType.FIXED_TOKEN
                ? "Set another token by " + client.key(type.properties().get(0).name())
                        + ": DingTalk's are good for two hours, and this one is fixed and never replaced."
                : "A fresh token did not help. Check " + credentials(type) + ", and that " + client.key("url")
                        + " is the DingTalk to which the app belongs.";
    }

    /** When a bean of the application does not get tokens, or hands out one that DingTalk does not accept. */
    String forBean(Class<?> type) {
        return "The token is of the application's own " + type.getSimpleName() + " for " + client
                + ": check what that hands out.";
    }

    private String credentials(CredentialType type) {
        var properties = client.keys(type.properties().subList(0, 2).stream().map(CredentialType.Property::name).toList());
        return properties + config.credentialsProvider()
                .map(name -> ", and what the credentials provider knows under \"" + name + '"').orElse("");
    }

    private static String more(CredentialType type, String corpId) {
        return switch (type) {
            case THIRD_PARTY_APP -> ", that the suite ticket is the newest that DingTalk has pushed, and that the organization "
                    + corpId + " has authorized the app";
            case UNIFIED_CALL -> ", and that the organization " + corpId + " has the app";
            case INTERNAL_APP, FIXED_TOKEN -> "";
        };
    }
}
