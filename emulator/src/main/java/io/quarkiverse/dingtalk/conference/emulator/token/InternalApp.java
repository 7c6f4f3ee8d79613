package io.quarkiverse.dingtalk.conference.emulator.token;

import io.quarkiverse.dingtalk.conference.emulator.state.Siblings;

/**
 * The one internal app that may ask for tokens. Its siblings are given its own.
 *
 * @param key also its client id
 * @param corpId the organization it belongs to
 */
public record InternalApp(String key, String secret, String corpId) {

    /** Whether that is its key, or one of a sibling. */
    boolean has(Object key) {
        return Siblings.include(this.key, key);
    }

    /** Secrets do not belong into logs. */
    @Override
    public String toString() {
        return "InternalApp[key=" + key + ", corpId=" + corpId + "]";
    }
}
