package io.quarkiverse.dingtalk.conference.emulator.token;

/** The one third-party app that may ask for tokens of organizations. */
public record ThirdPartyApp(String key, String secret, SuiteTicket ticket) {

    /** Secrets do not belong into logs. */
    @Override
    public String toString() {
        return "ThirdPartyApp[key=" + key + "]";
    }
}
