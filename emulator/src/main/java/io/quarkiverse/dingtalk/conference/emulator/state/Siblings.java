package io.quarkiverse.dingtalk.conference.emulator.state;

/**
 * Apps beside the internal one, which DingTalk does not have: with its secret, in its organization, and with its rights.
 * Events come to each of them. So each client of an application can be an app of its own.
 */
public final class Siblings {

    private Siblings() {
    }

    /** Whether that is the key of the app itself, or of a sibling: any that begins with the key of the app and a dash. */
    public static boolean include(String appKey, Object key) {
        return key instanceof String text && (text.equals(appKey) || text.startsWith(appKey + "-"));
    }
}
