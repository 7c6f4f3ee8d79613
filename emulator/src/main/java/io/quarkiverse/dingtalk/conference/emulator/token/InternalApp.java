package io.quarkiverse.dingtalk.conference.emulator.token;

/**
 * The one internal app that may ask for tokens.
 *
 * @param key also its client id
 * @param corpId the organization it belongs to
 */
public record InternalApp(String key, String secret, String corpId) {

    /** Secrets do not belong into logs. */
    @Override
    public String toString() {
        return "InternalApp[key=" + key + ", corpId=" + corpId + "]";
    }
}
