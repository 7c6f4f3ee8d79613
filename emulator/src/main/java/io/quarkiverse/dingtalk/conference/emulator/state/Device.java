package io.quarkiverse.dingtalk.conference.emulator.state;

/** What somebody takes part with. */
public enum Device {

    CLIENT,
    TELEPHONE,
    /** The equipment of a meeting room. */
    MCU
}
