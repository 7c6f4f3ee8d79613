package io.quarkiverse.dingtalk.conference.emulator;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;

/**
 * How an {@link EmulatorServer} is set up.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param appKey the key of the one app that may ask for tokens
 * @param appSecret the secret of that app
 * @param clock what the emulator takes for the present: when tokens expire, when meetings start and end
 */
public record EmulatorOptions(String host, int port, String appKey, String appSecret, InstantSource clock) {

    public EmulatorOptions {
        requireText(host, "host");
        requireText(appKey, "appKey");
        requireText(appSecret, "appSecret");
        requireNonNull(clock, "clock");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, not " + port);
        }
    }

    /** Loopback only, any free port, well-known credentials, the system's clock. */
    public static EmulatorOptions defaults() {
        return new EmulatorOptions("127.0.0.1", 0, "ding-emulator-key", "ding-emulator-secret", InstantSource.system());
    }

    public EmulatorOptions withHost(String host) {
        return new EmulatorOptions(host, port, appKey, appSecret, clock);
    }

    public EmulatorOptions withPort(int port) {
        return new EmulatorOptions(host, port, appKey, appSecret, clock);
    }

    public EmulatorOptions withAppKey(String appKey) {
        return new EmulatorOptions(host, port, appKey, appSecret, clock);
    }

    public EmulatorOptions withAppSecret(String appSecret) {
        return new EmulatorOptions(host, port, appKey, appSecret, clock);
    }

    public EmulatorOptions withClock(InstantSource clock) {
        return new EmulatorOptions(host, port, appKey, appSecret, clock);
    }

    /** Without the secret: options end up in logs. */
    @Override
    public String toString() {
        return "EmulatorOptions[host=" + host + ", port=" + port + ", appKey=" + appKey + ", appSecret=***, clock=" + clock
                + "]";
    }

    private static void requireText(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
