package io.quarkiverse.dingtalk.conference.testing;

/** What somebody takes part with. */
public enum Device {

    WINDOWS,
    MAC,
    IOS,
    ANDROID,
    TELEPHONE,
    /** The equipment of a meeting room. */
    MCU
}
