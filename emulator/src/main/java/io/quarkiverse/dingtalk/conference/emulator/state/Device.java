package io.quarkiverse.dingtalk.conference.emulator.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody takes part with. */
public enum Device {

    WINDOWS("Win"),
    MAC("Mac"),
    IOS("iOS"),
    ANDROID("Android"),
    TELEPHONE(null),
    /** The equipment of a meeting room. */
    MCU(null);

    private final String code;

    Device(String code) {
        this.code = code;
    }

    public static Optional<Device> of(String label) {
        return Arrays.stream(values()).filter(device -> device.label().equals(label)).findFirst();
    }

    /** Like windows. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** DingTalk's code; guessed: there is none, hence null, for what is no client of DingTalk. */
    public String code() {
        return code;
    }
}
