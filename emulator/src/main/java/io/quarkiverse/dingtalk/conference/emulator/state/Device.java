package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Arrays;
import java.util.Optional;

/** What somebody takes part with, under DingTalk's codes. guessed: the codes of the last two. */
public enum Device {

    WINDOWS("Win"),
    MAC("Mac"),
    IOS("iOS"),
    ANDROID("Android"),
    TELEPHONE("PSTN"),
    /** The equipment of a meeting room. */
    MCU("MCU");

    private final String code;

    Device(String code) {
        this.code = code;
    }

    public static Optional<Device> of(String code) {
        return Arrays.stream(values()).filter(device -> device.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
